package org.vmaflens.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes over a libsvm model text and refuses what libsvm would read as something else or fail on. */
final class SvmCheck {
    private static final Set<String> REGRESSIONS = Set.of("nu_svr", "epsilon_svr");
    private static final Set<String> KERNELS = Set.of("linear", "polynomial", "rbf", "sigmoid");
    private static final Set<String> NUMBERS = Set.of("gamma", "coef0", "degree", "rho", "total_sv", "nr_class");

    private final String where;
    private final int features;

    SvmCheck(String where, int features) {
        this.where = where;
        this.features = features;
    }

    void check(String text) {
        List<String> lines = text.lines().toList();
        int start = lines.indexOf("SV");
        if (start < 0) {
            throw bad("has no line 'SV', after which the support vectors stand");
        }
        Map<String, String> header = header(lines.subList(0, start));
        int vectors = 0;
        for (int i = start + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                checkVector(i + 1, lines.get(i));
                vectors++;
            }
        }
        checkCount(header, vectors);
    }

    private Map<String, String> header(List<String> lines) {
        Map<String, String> header = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+", 2);
            String value = words.length == 2 ? words[1] : "";
            header.put(words[0], value);
            if (NUMBERS.contains(words[0])) {
                number(i + 1, words[0], value);
            }
        }
        choice(header, "svm_type", REGRESSIONS, "only the regressions nu_svr and epsilon_svr give a score");
        choice(header, "kernel_type", KERNELS, "only linear, polynomial, rbf and sigmoid kernels are known");
        require(header, "rho");
        if (!"linear".equals(header.get("kernel_type"))) {
            require(header, "gamma");
        }
        if ("polynomial".equals(header.get("kernel_type"))) {
            require(header, "degree");
        }
        return header;
    }

    private void choice(Map<String, String> header, String key, Set<String> known, String cure) {
        String value = require(header, key);
        if (!known.contains(value)) {
            throw bad("has %s '%s'; %s".formatted(key, value, cure));
        }
    }

    private String require(Map<String, String> header, String key) {
        String value = header.get(key);
        if (value == null) {
            throw bad("has no line '%s'".formatted(key));
        }
        return value;
    }

    private void checkCount(Map<String, String> header, int vectors) {
        if (vectors == 0) {
            throw bad("has no support vectors");
        }
        String total = require(header, "total_sv");
        if (!total.equals(Integer.toString(vectors))) {
            throw bad("says total_sv %s but has %d support vectors".formatted(total, vectors));
        }
    }

    private void checkVector(int line, String text) {
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
        boolean finite;
        try {
            finite = Double.isFinite(Double.parseDouble(word));
        } catch (NumberFormatException _) {
            finite = false;
        }
        if (!finite) {
            throw bad("line %d: %s is '%s', not a finite number".formatted(line, what, word));
        }
    }

    private LensException bad(String what) {
        return new LensException("%s %s. Get the model again from where it was published or trained.".formatted(where,
                what));
    }
}
