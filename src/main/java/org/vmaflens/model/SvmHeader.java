package org.vmaflens.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The lines before the support vectors of a libsvm model text, {@code name value} each. */
final class SvmHeader {
    private static final Set<String> REGRESSIONS = Set.of("nu_svr", "epsilon_svr");
    private static final Set<String> KERNELS = Set.of("linear", "polynomial", "rbf", "sigmoid");
    /** Fields of one number; a regression trained for probabilities has {@code probA}. */
    private static final Set<String> NUMBERS = Set.of("gamma", "coef0", "rho", "probA", "probB");
    /** Fields of one number a class, which regressions can do without. */
    private static final Set<String> PAIRS = Set.of("label", "nr_sv");
    /** What counts for a regression, in an order that libsvm can read: it must know the classes before it reads rho. */
    private static final List<String> READ = List.of("svm_type", "kernel_type", "degree", "gamma", "coef0", "nr_class",
            "total_sv", "rho");

    private final UnaryOperator<String> refusal;
    private final Map<String, Line> fields = new HashMap<>();

    /** What stands behind a field's name, and on which line of the text. */
    private record Line(int number, String value) {
    }

    /**
     * Goes over the lines.
     *
     * @param refusal makes the whole sentence of what is wrong
     * @throws LensException naming the line and the field that libsvm would read as something else or fail on
     */
    SvmHeader(List<String> lines, UnaryOperator<String> refusal) {
        this.refusal = refusal;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] words = lines.get(i).strip().split("\\s+", 2);
                add(i + 1, words[0], words.length == 2 ? words[1] : "");
            }
        }
        choice("svm_type", REGRESSIONS, "only the regressions nu_svr and epsilon_svr give a score");
        choice("kernel_type", KERNELS, "only linear, polynomial, rbf and sigmoid kernels are known");
        require("nr_class");
        require("total_sv");
        require("rho");
        if (!isKernel("linear")) {
            requireGamma();
        }
        if (isKernel("polynomial")) {
            require("degree");
        }
    }

    /** The value of {@code total_sv}, as it stands there. */
    String vectors() {
        return require("total_sv");
    }

    /** The lines that libsvm needs, each with its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        READ.stream().filter(fields::containsKey)
                .forEach(name -> text.append(name).append(' ').append(require(name)).append('\n'));
        return text.toString();
    }

    private void add(int line, String name, String value) {
        if (!READ.contains(name) && !NUMBERS.contains(name) && !PAIRS.contains(name)) {
            throw bad("line %d: '%s' is no field of a libsvm regression".formatted(line, name));
        }
        if (name.equals("nr_class") && !value.equals("2")) {
            throw bad("line %d: nr_class is '%s', but a regression has 2".formatted(line, value));
        }
        if (NUMBERS.contains(name) && !SvmCheck.isFinite(value)) {
            throw bad("line %d: %s is '%s', not a finite number".formatted(line, name, value));
        }
        if (PAIRS.contains(name) && !isPair(value)) {
            throw bad("line %d: %s is '%s', not two finite numbers".formatted(line, name, value));
        }
        if (name.equals("degree") && !value.matches("\\d{1,9}")) {
            throw bad("line %d: degree is '%s', not a whole number from 0".formatted(line, value));
        }
        if (fields.put(name, new Line(line, value)) != null) {
            throw bad("line %d: %s is there twice".formatted(line, name));
        }
    }

    /** With a negative one an RBF kernel grows with the distance, and with 0 any kernel is the same everywhere. */
    private void requireGamma() {
        Line gamma = line("gamma");
        if (!(Double.parseDouble(gamma.value) > 0)) {
            throw bad("line %d: gamma is '%s', but must be above 0".formatted(gamma.number, gamma.value));
        }
    }

    private static boolean isPair(String value) {
        List<String> words = List.of(value.split("\\s+"));
        return words.size() == 2 && words.stream().allMatch(SvmCheck::isFinite);
    }

    private void choice(String name, Set<String> known, String cure) {
        String value = require(name);
        if (!known.contains(value)) {
            throw bad("has %s '%s'; %s".formatted(name, value, cure));
        }
    }

    private String require(String name) {
        return line(name).value;
    }

    private Line line(String name) {
        Line line = fields.get(name);
        if (line == null) {
            throw bad("has no line '%s'".formatted(name));
        }
        return line;
    }

    private boolean isKernel(String type) {
        return type.equals(require("kernel_type"));
    }

    private LensException bad(String what) {
        return new LensException(refusal.apply(what));
    }
}
