package org.vmaflens.export;

import java.util.List;

/** A page of HTML as it grows. What comes from outside goes through {@link #escape}. */
final class Html {

    private final StringBuilder text = new StringBuilder(1 << 16);

    /** Markup of our own. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** An element with a text. */
    Html element(String tag, String content) {
        text.append('<').append(tag).append('>').append(escape(content)).append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with a text, unless that is empty. */
    Html elementIf(String tag, String content) {
        return content.isEmpty() ? this : element(tag, content);
    }

    /** A term and what it means. */
    Html term(String term, String meaning) {
        return element("dt", term).element("dd", meaning);
    }

    /** A heading with an aside. */
    Html heading(String tag, String title, String aside) {
        text.append('<').append(tag).append('>').append(escape(title));
        if (!aside.isEmpty()) {
            text.append(" <small>").append(escape(aside)).append("</small>");
        }
        text.append("</").append(tag).append(">\n");
        return this;
    }

    /** A table's row of texts; the first is what the row is about. */
    Html row(List<String> cells) {
        text.append("<tr>");
        cells.forEach(cell -> text.append("<td>").append(escape(cell)).append("</td>"));
        text.append("</tr>\n");
        return this;
    }

    /** The whole. */
    String text() {
        return text.toString();
    }

    /** Text as HTML wants it. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
