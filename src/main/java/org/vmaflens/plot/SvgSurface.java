package org.vmaflens.plot;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Writes a drawing as an SVG document of its own, with texts as texts. */
public final class SvgSurface implements Surface {

    private static final String FONTS = "system-ui,'Segoe UI','DejaVu Sans',Helvetica,Arial,sans-serif";

    private final StringBuilder body = new StringBuilder(1 << 14);
    private final double width;
    private final double height;
    private final String prefix;
    private int clips;

    /** An empty drawing of the given size in pixels. */
    public SvgSurface(double width, double height) {
        this(width, height, "clip");
    }

    /** As above; {@code prefix} starts its ids and must differ between drawings that stand in one page. */
    public SvgSurface(double width, double height, String prefix) {
        this.width = width;
        this.height = height;
        this.prefix = prefix;
    }

    /** The whole document; {@code title} is what screen readers say. */
    public String document(String title) {
        return document(title, Map.of());
    }

    /** The whole document, with facts about where it comes from in its metadata. */
    public String document(String title, Map<String, String> facts) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" viewBox=\"0 0 " + number(width) + " " + number(height) + "\" font-family=\"" + FONTS
                + "\" role=\"img\"><title>" + escape(title) + "</title>\n" + metadata(facts) + body
                + "</svg>\n";
    }

    private static String metadata(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<metadata><facts xmlns=\"urn:vmaf-lens:provenance\">\n");
        facts.forEach((name, value) -> text.append("<fact name=\"").append(escape(name)).append("\">")
                .append(escape(value)).append("</fact>\n"));
        return text.append("</facts></metadata>\n").toString();
    }

    @Override
    public void fillRect(double x, double y, double w, double h, Ink ink) {
        rect(x, y, w, h);
        body.append(fill(ink)).append("/>\n");
    }

    @Override
    public void strokeRect(double x, double y, double w, double h, Stroke stroke) {
        rect(x, y, w, h);
        body.append(" fill=\"none\"").append(stroke(stroke)).append("/>\n");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        body.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"")
                .append(number(x2)).append("\" y2=\"").append(number(y2)).append('"').append(stroke(stroke))
                .append("/>\n");
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        body.append("<polyline points=\"").append(points(xs, ys, count))
                .append("\" fill=\"none\" stroke-linejoin=\"round\"").append(stroke(stroke)).append("/>\n");
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Ink ink) {
        body.append("<polygon points=\"").append(points(xs, ys, count)).append('"').append(fill(ink)).append("/>\n");
    }

    @Override
    public void columns(double x, double[] tops, double[] bottoms, int count, Ink ink) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (bottoms[i] > tops[i]) {
                path.append('M').append(number(x + i)).append(' ').append(number(tops[i])).append("h1V")
                        .append(number(bottoms[i])).append("h-1z");
            }
        }
        if (!path.isEmpty()) {
            body.append("<path d=\"").append(path).append("\" shape-rendering=\"crispEdges\"").append(fill(ink))
                    .append("/>\n");
        }
    }

    @Override
    public void mark(Mark mark, double x, double y, double radius, Ink ink, Stroke outline) {
        switch (mark) {
            case DOT -> body.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y))
                    .append("\" r=\"").append(number(radius)).append('"');
            case SQUARE -> rect(x - radius, y - radius, 2 * radius, 2 * radius);
            case DIAMOND -> body.append("<path d=\"M").append(number(x)).append(' ').append(number(y - radius))
                    .append('l').append(number(radius)).append(' ').append(number(radius)).append('l')
                    .append(number(-radius)).append(' ').append(number(radius)).append('l').append(number(-radius))
                    .append(' ').append(number(-radius)).append("z\"");
        }
        body.append(fill(ink)).append(stroke(outline)).append("/>\n");
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
                .append(number(style.size())).append('"');
        if (style.bold()) {
            body.append(" font-weight=\"bold\"");
        }
        if (style.align() != Align.START) {
            body.append(" text-anchor=\"").append(style.align().name().toLowerCase(Locale.ROOT)).append('"');
        }
        if (style.turned()) {
            body.append(" transform=\"rotate(-90 ").append(number(x)).append(' ').append(number(y)).append(")\"");
        }
        body.append(fill(style.ink())).append('>').append(escape(text)).append("</text>\n");
    }

    @Override
    public void image(Bitmap bitmap, double x, double y, double w, double h) {
        body.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(w)).append("\" height=\"").append(number(h))
                .append("\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(Png.of(bitmap))).append("\"/>\n");
    }

    @Override
    public void beginClip(double x, double y, double w, double h) {
        String id = prefix + "-" + clips++;
        body.append("<clipPath id=\"").append(id).append("\">");
        rect(x, y, w, h);
        body.append("/></clipPath><g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void endClip() {
        body.append("</g>\n");
    }

    private void rect(double x, double y, double w, double h) {
        body.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(w)).append("\" height=\"").append(number(h)).append('"');
    }

    private static String fill(Ink ink) {
        String opacity = ink.alpha() == 255 ? "" : " fill-opacity=\"" + number(ink.opacity()) + "\"";
        return " fill=\"" + ink.hex() + "\"" + opacity;
    }

    private static String stroke(Stroke stroke) {
        Ink ink = stroke.ink();
        if (stroke.width() <= 0 || ink.alpha() == 0) {
            return "";
        }
        Dash dash = stroke.dash();
        return " stroke=\"" + ink.hex() + "\""
                + (ink.alpha() == 255 ? "" : " stroke-opacity=\"" + number(ink.opacity()) + "\"")
                + (stroke.width() == 1 ? "" : " stroke-width=\"" + number(stroke.width()) + "\"")
                + (dash.on() == 0 ? "" : " stroke-dasharray=\"" + number(dash.on()) + " " + number(dash.off()) + "\"");
    }

    private static StringBuilder points(double[] xs, double[] ys, int count) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < count; i++) {
            points.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
        return points;
    }

    /** At most two decimals, none that say nothing. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return sign + size / 100 + decimals;
    }

    /** Text as XML wants it; characters that XML cannot hold are dropped. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= 0x20 || c == '\t' || c == '\n').forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
