package org.vmaflens.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vmaflens.export.SessionFile;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.InputKind;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.SourceFile;
import org.vmaflens.video.RawGuess;
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
        List<Map<String, Object>> cards = new ArrayList<>();
        List<ModelFile> models = new ArrayList<>();
        List<FeatureLog> logs = new ArrayList<>();
        for (Path file : files) {
            if (RawGuess.isRaw(file)) {
                cards.add(VideoCard.ofRaw(file));
                continue;
            }
            try (BufferedInputStream in = new BufferedInputStream(SourceFile.open(file))) {
                switch (InputKind.of(file, in)) {
                    case Y4M -> cards.add(VideoCard.of(file));
                    case SESSION -> cards.add(SessionCard.of(file, SessionFile.read(file, in)));
                    case MODEL -> models.add(ModelReader.read(file, in));
                    case LOG -> logs.add(LogReaders.read(file, in));
                }
            } catch (IOException e) {
                throw SourceFile.unreadable(file, e);
            }
        }
        models.forEach(model -> cards.add(ModelCard.of(model)));
        logs.forEach(log -> addCards(cards, log, models));
        print(cards);
        return ExitStatus.DONE;
    }

    private void addCards(List<Map<String, Object>> cards, FeatureLog log, List<ModelFile> models) {
        if (models.isEmpty()) {
            cards.add(ClipCard.of(log));
        }
        for (ModelFile model : models) {
            cards.add(ClipCard.of(Clip.of(log, model.model(), columns), model));
        }
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
