package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code vmaf-lens inspect}: says what files are; logs named together with a model are scored by it. */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = VersionText.class, description = "Says what models, logs, videos and sessions are. Logs named together with a model are scored by it and "
        + "compared with their own score.")
final class InspectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Models, logs, .y4m videos and sessions, in any mix.")
    private List<Path> files = List.of();

    @Option(names = "--map", paramLabel = "feature=column", description = "Which column feeds a feature, where the names do not say; may be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        MapOptions.check(spec.commandLine());
        Inspection inspection = Inspection.of(files, columns);
        print(inspection.cards());
        inspection.refusals().forEach(spec.commandLine().getErr()::println);
        return inspection.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void print(List<Map<String, Object>> cards) {
        if (json) {
            spec.commandLine().getOut().println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(cards));
        } else {
            cards.forEach(card -> spec.commandLine().getOut().println(CardText.of(card)));
        }
        spec.commandLine().getOut().flush();
    }
}
