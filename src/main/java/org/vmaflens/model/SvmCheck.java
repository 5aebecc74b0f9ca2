package org.vmaflens.model;

import java.util.List;

/** Goes over a libsvm model text and refuses what libsvm would read as something else or fail on. */
final class SvmCheck {
    private final String where;
    private final int features;

    SvmCheck(String where, int features) {
        this.where = where;
        this.features = features;
    }

    /** The same model as libsvm's own reader takes it: it knows no other order of the fields and no blank lines. */
    String check(String text) {
        List<String> lines = text.lines().toList();
        int start = lines.indexOf("SV");
        if (start < 0) {
            throw bad("has no line 'SV', after which the support vectors stand");
        }
        SvmHeader header = new SvmHeader(lines.subList(0, start), this::sentence);
        StringBuilder plain = new StringBuilder(header.text()).append("SV\n");
        int vectors = 0;
        double sum = 0;
        for (int i = start + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                sum += Math.abs(checkVector(i + 1, lines.get(i)));
                if (Double.isInfinite(sum)) {
                    throw bad("line %d: the coefficient '%s' is too large".formatted(i + 1,
                            lines.get(i).strip().split("\\s+", 2)[0]));
                }
                plain.append(lines.get(i)).append('\n');
                vectors++;
            }
        }
        checkCount(header, vectors);
        return plain.toString();
    }

    /** Whether a word is a number that a model can hold. */
    static boolean isFinite(String word) {
        return PlainNumber.of(word).isPresent();
    }

    private void checkCount(SvmHeader header, int vectors) {
        if (vectors == 0) {
            throw bad("has no support vectors");
        }
        if (!header.vectors().equals(Integer.toString(vectors))) {
            throw bad("says total_sv %s but has %d support vectors".formatted(header.vectors(), vectors));
        }
    }

    /** The vector's coefficient. */
    private double checkVector(int line, String text) {
        String[] words = text.strip().split("\\s+");
        number(line, "the coefficient", words[0]);
        int last = 0;
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            if (colon < 0) {
                throw bad("line %d: '%s' is not of the form index:value".formatted(line, words[i]));
            }
            last = index(line, words[i].substring(0, colon), last);
            number(line, "the value at index " + last, words[i].substring(colon + 1));
        }
        return Double.parseDouble(words[0]);
    }

    private int index(int line, String word, int last) {
        int index;
        try {
            index = Integer.parseInt(word);
        } catch (NumberFormatException _) {
            throw bad("line %d: '%s' is not an index".formatted(line, word));
        }
        if (index <= last) {
            throw bad("line %d: index %d does not ascend from 1".formatted(line, index));
        }
        if (index > features) {
            throw bad("line %d: index %d, but the model has %d features".formatted(line, index, features));
        }
        return index;
    }

    private void number(int line, String what, String word) {
        if (!isFinite(word)) {
            throw bad("line %d: %s is '%s', not a finite number".formatted(line, what, word));
        }
    }

    private LensException bad(String what) {
        return new LensException(sentence(what));
    }

    private String sentence(String what) {
        return "%s %s. Get the model again from where it was published or trained.".formatted(where, what);
    }
}
