package org.vmaflens.log;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vmaflens.model.LensException;

/** Reads libvmaf's and run_vmaf's XML: one {@code frame} element a frame, its figures as attributes. */
final class XmlLogReader {
    private final String file;
    private final LogTable table;
    private final FrameNumbers numbers;

    XmlLogReader(String file, LogTable table) {
        this.file = file;
        this.table = table;
        this.numbers = new FrameNumbers(file, table);
    }

    /** Reads the text into the table and says which form it had. Follows no reference out of the file. */
    LogFormat read(Reader text) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(keptOpen(text));
            LogFormat format = format(xml);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("frame")) {
                    frame(xml);
                }
            }
            return format;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new LensException("%s, line %d, column %d: the XML breaks off or is damaged there. Write or copy the "
                    .formatted(file, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()) + "log again.",
                    e);
        }
    }

    /** The parser closes what it has read to the end; the stream belongs to the caller, who hashes the rest. */
    private static Reader keptOpen(Reader text) {
        return new FilterReader(text) {
            @Override
            public void close() {
                // closed by whoever opened it
            }
        };
    }

    private LogFormat format(XMLStreamReader xml) throws XMLStreamException {
        int documentType = 0;
        while (!xml.isStartElement()) {
            if (xml.next() == XMLStreamConstants.DTD) {
                documentType = xml.getLocation().getLineNumber();
            }
        }
        LogFormat format = format(xml.getLocalName());
        if (documentType > 0) {
            throw new LensException("%s, line %d: there is a DOCTYPE, which is not read. Delete it, and write out what "
                    .formatted(file, documentType) + "it stands for.");
        }
        return format;
    }

    private LogFormat format(String root) {
        return switch (root) {
            case "VMAF" -> LogFormat.LIBVMAF_XML;
            case "result" -> LogFormat.RUN_VMAF_XML;
            default -> throw new LensException("%s is XML, but no feature log: its root is <%s> and not <VMAF> or "
                    .formatted(file, root) + "<result>. Open a log as libvmaf writes it.");
        };
    }

    private void frame(XMLStreamReader xml) {
        numbers.begin();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            try {
                if (name.equals("frameNum")) {
                    numbers.number(Integer.parseUnsignedInt(value));
                } else {
                    table.set(table.column(name), Decimals.parse(value));
                }
            } catch (NumberFormatException _) {
                throw new LensException("%s, line %d, attribute %s: '%s' is not a number. Mend that value.".formatted(
                        file, xml.getLocation().getLineNumber(), name, value));
            }
        }
        numbers.end(xml.getLocation().getLineNumber());
    }
}
