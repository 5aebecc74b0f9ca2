package org.vmaflens.cli;

import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.LensException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The neighbourhood's settings as options, with the reference's defaults. */
final class NeighbourhoodOptions {

    @Option(names = "--samples", defaultValue = "5000", paramLabel = "N", description = "Neighbours per frame. Default: ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--std", defaultValue = "1.0", paramLabel = "σ", description = "Spread of the neighbours, in normalised features. Default: ${DEFAULT-VALUE}.")
    private double std;

    @Option(names = "--kernel-width", defaultValue = "3.0", paramLabel = "κ", description = "How fast a neighbour's say falls with its distance. Default: ${DEFAULT-VALUE}.")
    private double kernelWidth;

    @Option(names = "--distance", defaultValue = "euclidean", paramLabel = "METRIC", description = "euclidean, manhattan, chebyshev or cosine. Default: ${DEFAULT-VALUE}.")
    private DistanceMetric distance = DistanceMetric.EUCLIDEAN;

    @Option(names = "--ridge-alpha", defaultValue = "1.0", paramLabel = "α", description = "How strongly weights are pulled towards zero. Default: ${DEFAULT-VALUE}.")
    private double ridgeAlpha;

    @Option(names = "--seed", defaultValue = "0", description = "Of NumPy's generator. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--draws", defaultValue = "shared", paramLabel = "DRAWS", description = "shared: the same for every frame; numpy: the Python tool's very numbers. "
            + "Default: ${DEFAULT-VALUE}.")
    private Draws draws = Draws.SHARED;

    /** The settings; a value out of range is wrong usage. */
    Neighbourhood neighbourhood(CommandSpec command) {
        try {
            return new Neighbourhood(samples, std, kernelWidth, distance, ridgeAlpha, seed, draws);
        } catch (LensException outOfRange) {
            throw new CommandLine.ParameterException(command.commandLine(), outOfRange.sentence(), outOfRange);
        }
    }
}
