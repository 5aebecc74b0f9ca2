package org.vmaflens.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InTurnTest {

    private final ObjectProperty<String> source = new SimpleObjectProperty<>("light");
    private List<ObservableValue<String>> followers = List.of();
    private final List<Integer> changes = new ArrayList<>();
    private int pulses;

    @Start
    void count(Stage stage) {
        followers = Stream.generate(new InTurn<>(source)::follower).limit(3).toList();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses++;
            }
        }.start();
    }

    @Test
    void noPulseBringsTheValueToTwo(FxRobot robot) throws TimeoutException {
        assertThat(followers).extracting(ObservableValue::getValue).containsOnly("light");
        followers.forEach(one -> one.addListener((property, was, is) -> changes.add(pulses)));

        robot.interact(() -> source.set("dark"));
        await("dark");
        assertThat(changes).hasSize(3).doesNotHaveDuplicates();

        robot.interact(() -> source.set("light"));
        await("light");
        assertThat(changes).hasSize(6).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theLastOfQuickChangesIsWhatAllEndWith(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            source.set("dark");
            source.set("light");
            source.set("dark");
        });
        await("dark");
    }

    private void await(String value) throws TimeoutException {
        until(() -> followers.stream().allMatch(one -> one.getValue().equals(value)));
    }
}
