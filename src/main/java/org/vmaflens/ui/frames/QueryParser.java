package org.vmaflens.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;

/**
 * Reads filters such as {@code score < 30 and (adm2 <= -20 or not gap 0..5)}. A name may be shortened as long as only
 * one begins so; numbers alone are frames: {@code 100..200}, {@code 7}.
 */
final class QueryParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\.\\.|…|<=|>=|!=|<|>|=|\\(|\\)|&&?|\\|\\|?|,)|(-?(?:\\d+(?:\\.(?!\\.)\\d*)?|\\.\\d+)(?:e-?\\d+)?)"
                    + "|([\\p{L}_][\\p{L}\\p{N}_.]*))\\s*",
            Pattern.CASE_INSENSITIVE);

    /** What is not understood; ends in a sentence beside the field. */
    private static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String sentence) {
            super(sentence);
        }
    }

    private record Part(String words, IntPredicate matches) {
    }

    private final List<Figure> figures;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private QueryParser(List<Figure> figures) {
        this.figures = figures;
    }

    /** What a text means with these columns. */
    static Query parse(String text, List<Figure> figures) {
        if (text.isBlank()) {
            return Query.ALL;
        }
        QueryParser parser = new QueryParser(figures);
        try {
            parser.split(text.replace('−', '-'));
            Part all = parser.either();
            if (parser.next < parser.tokens.size()) {
                throw new NotUnderstood(Strings.of("query.unexpected", parser.tokens.get(parser.next)));
            }
            return new Query(all.words, "", all.matches);
        } catch (NotUnderstood trouble) {
            return Query.refused(String.valueOf(trouble.getMessage()));
        }
    }

    private void split(String text) throws NotUnderstood {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotUnderstood(Strings.of("query.unexpected", text.substring(at).strip()));
            }
            tokens.add(matcher.group().strip().toLowerCase(Locale.ROOT));
            at = matcher.end();
        }
    }

    private Part either() throws NotUnderstood {
        Part left = both();
        while (take("or", "||", "|", ",")) {
            Part one = left;
            Part other = both();
            left = new Part(one.words + " or " + other.words, row -> one.matches.test(row) || other.matches.test(row));
        }
        return left;
    }

    private Part both() throws NotUnderstood {
        Part left = one();
        while (take("and", "&&", "&")) {
            Part one = left;
            Part other = one();
            left = new Part(one.words + " and " + other.words,
                    row -> one.matches.test(row) && other.matches.test(row));
        }
        return left;
    }

    private Part one() throws NotUnderstood {
        if (take("not")) {
            Part inner = one();
            return new Part("not " + inner.words, row -> !inner.matches.test(row));
        }
        if (take("(")) {
            Part inner = either();
            if (!take(")")) {
                throw new NotUnderstood(Strings.of("query.bracket"));
            }
            return new Part("(" + inner.words + ")", inner.matches);
        }
        if (next >= tokens.size()) {
            throw new NotUnderstood(Strings.of("query.more", figures.get(Math.min(2, figures.size() - 1)).name()));
        }
        return isNumber(tokens.get(next)) ? range(figure("frame"), number()) : comparison(figure(tokens.get(next++)));
    }

    private Part comparison(Figure figure) throws NotUnderstood {
        take("in");
        if (next < tokens.size() && isNumber(tokens.get(next))) {
            return range(figure, number());
        }
        String sign = next < tokens.size() ? tokens.get(next++) : "";
        Optional<DoublePredicate> holds = switch (sign) {
            case "<", "<=", ">", ">=", "=", "!=" -> Optional.of(compare(sign, number()));
            default -> Optional.empty();
        };
        DoublePredicate test = holds.orElseThrow(() -> new NotUnderstood(Strings.of("query.sign", figure.name())));
        String words = figure.name() + " " + sign + " " + tokens.get(next - 1).replace('-', '−');
        return new Part(words, row -> test.test(figure.at(row)));
    }

    private static DoublePredicate compare(String sign, double limit) {
        return switch (sign) {
            case "<" -> value -> value < limit;
            case "<=" -> value -> value <= limit;
            case ">" -> value -> value > limit;
            case ">=" -> value -> value >= limit;
            case "=" -> value -> value == limit;
            default -> value -> value != limit && !Double.isNaN(value);
        };
    }

    private Part range(Figure figure, double low) throws NotUnderstood {
        double high = take("..", "…") ? number() : low;
        String words = low == high
                ? figure.name() + " = " + Numbers.plain(low)
                : figure.name() + " " + Numbers.plain(low) + "…" + Numbers.plain(high);
        return new Part(words, row -> figure.at(row) >= low && figure.at(row) <= high);
    }

    private Figure figure(String name) throws NotUnderstood {
        List<Figure> all = figures.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(name))
                .toList();
        List<Figure> plain = all.stream().filter(one -> !one.name().contains(".")).toList();
        List<Figure> like = plain.size() == 1 ? plain : all;
        Optional<Figure> exact = like.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
        if (exact.isEmpty() && like.size() != 1) {
            List<Figure> offered = like.isEmpty() ? figures : like;
            throw new NotUnderstood(Strings.of(like.isEmpty() ? "query.name" : "query.names", name,
                    String.join(", ", offered.stream().map(Figure::name).toList())));
        }
        return exact.orElseGet(like::getFirst);
    }

    private double number() throws NotUnderstood {
        if (next >= tokens.size() || !isNumber(tokens.get(next))) {
            throw new NotUnderstood(Strings.of("query.number", next == 0 ? "" : tokens.get(next - 1)));
        }
        return Double.parseDouble(tokens.get(next++));
    }

    private boolean take(String... any) {
        if (next < tokens.size() && List.of(any).contains(tokens.get(next))) {
            next++;
            return true;
        }
        return false;
    }

    private static boolean isNumber(String token) {
        char last = token.charAt(token.length() - 1);
        char first = token.charAt(0);
        return (Character.isDigit(first) || first == '-' || first == '.') && (Character.isDigit(last) || last == '.')
                && !token.equals("..");
    }
}
