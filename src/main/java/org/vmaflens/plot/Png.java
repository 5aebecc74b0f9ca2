package org.vmaflens.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture as PNG without AWT: 8-bit RGB, no filter, with texts that say where it comes from. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {
    }

    /** A picture that says nothing. */
    public static byte[] of(Bitmap bitmap) {
        return of(bitmap, Map.of());
    }

    /** A picture with texts by their keywords (Latin letters, at most 79). */
    public static byte[] of(Bitmap bitmap, Map<String, String> texts) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream head = new DataOutputStream(header);
                DataOutputStream out = new DataOutputStream(png)) {
            head.writeInt(bitmap.width());
            head.writeInt(bitmap.height());
            head.write(new byte[]{8, 2, 0, 0, 0});
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                writeRows(bitmap, deflater);
            }
            out.write(SIGNATURE);
            chunk(out, "IHDR", header.toByteArray());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                text(out, text.getKey(), text.getValue());
            }
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void writeRows(Bitmap bitmap, DeflaterOutputStream out) throws IOException {
        int width = bitmap.width();
        byte[] row = new byte[1 + 3 * width];
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < width; x++) {
                int argb = bitmap.argb()[y * width + x];
                row[1 + 3 * x] = (byte) (argb >> 16);
                row[2 + 3 * x] = (byte) (argb >> 8);
                row[3 + 3 * x] = (byte) argb;
            }
            out.write(row);
        }
    }

    /** As tEXt where its Latin-1 can say it, which every tool reads; as iTXt, in UTF-8, where not. */
    private static void text(DataOutputStream out, String keyword, String text) throws IOException {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.write(new byte[latin ? 1 : 5]); // uncompressed, no language, no translated keyword
        data.write(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        chunk(out, latin ? "tEXt" : "iTXt", data.toByteArray());
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
