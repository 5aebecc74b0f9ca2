package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.preferences.ThemeChoice;

@ExtendWith(WindowExtension.class)
class ThemingTest {

    private static final Map<String, String> LIGHT = colours(new PrimerLight());
    private static final Map<String, String> DARK = colours(new PrimerDark());

    private final ObjectProperty<ChartTheme> chart = new SimpleObjectProperty<>(ChartTheme.LIGHT);
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    @SuppressWarnings("NullAway.Init") // made on the FX thread by show, as the others are
    private Label label;
    @SuppressWarnings("NullAway.Init")
    private Button button;
    @SuppressWarnings("NullAway.Init")
    private VBox root;
    @SuppressWarnings("NullAway.Init")
    private Theming theming;

    @Start
    void show(Stage stage) {
        label = new Label("words");
        button = new Button("press");
        ComboBox<String> box = new ComboBox<>();
        box.setId("box");
        box.getItems().setAll("one", "two");
        root = new VBox(label, button, box);
        theming = new Theming(root, List.of(chart), Runnable::run, system);
        Scene scene = new Scene(root, 300, 200);
        scene.getStylesheets().add(DarkColours.sheet());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        theming.close();
    }

    @Test
    void theDarkThemesColoursStandUnderTheLightOnesNames() {
        String address = DarkColours.sheet();
        String css = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)),
                StandardCharsets.UTF_8);

        assertThat(css).startsWith(".root:dark{");
        assertThat(declarations(css)).isEqualTo(DARK).containsOnlyKeys(LIGHT.keySet());
        assertThat(DARK.get("-color-bg-default")).isNotEqualTo(LIGHT.get("-color-bg-default"));
    }

    @Test
    void aBoxThatWasOpenOpensAgain(FxRobot robot) {
        ComboBox<String> box = robot.lookup("#box").queryComboBox();
        robot.interact(box::show);
        robot.interact(() -> theming.toggle());
        assertThat(box.isShowing()).isFalse();
        robot.interact(box::show);
        assertThat(Window.getWindows()).filteredOn(Window::isShowing)
                .anyMatch(window -> window.getScene().getRoot().lookup(".combo-box-popup") != null);
        robot.interact(box::hide);
    }

    @Test
    void controlsChartsAndMenusChangeTogetherAndBack(FxRobot robot) {
        robot.interact(() -> theming.toggle());
        robot.interact(() -> root.applyCss());

        assertThat(theming.isDark()).isTrue();
        assertThat(chart.get().dark()).isTrue();
        assertThat(label.getTextFill()).isEqualTo(colour(DARK, "-color-fg-default"));
        assertThat(background(root)).isEqualTo(colour(DARK, "-color-bg-default"));
        assertThat(menu(robot)).isEqualTo(colour(DARK, "-color-bg-default"));

        robot.interact(() -> theming.toggle());
        robot.interact(() -> root.applyCss());

        assertThat(chart.get().dark()).isFalse();
        assertThat(label.getTextFill()).isEqualTo(colour(LIGHT, "-color-fg-default"));
        assertThat(menu(robot)).isEqualTo(colour(LIGHT, "-color-bg-default"));
    }

    @Test
    void nothingStaysOpenInFormerColours(FxRobot robot) {
        ContextMenu[] menu = new ContextMenu[1];
        robot.interact(() -> {
            menu[0] = new ContextMenu(new MenuItem("one"));
            menu[0].show(button, 10, 10);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> theming.toggle());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(menu[0].isShowing()).isFalse();
        robot.interact(() -> menu[0].show(button, 10, 10));
        WaitForAsyncUtils.waitForFxEvents();
        Region content = (Region) Objects.requireNonNull(menu[0].getSkin()).getNode();
        assertThat(background(content)).isEqualTo(colour(DARK, "-color-bg-default"));
        robot.interact(menu[0]::hide);
    }

    @Test
    void anotherWindowKeepsItsColours(FxRobot robot) {
        Stage[] other = new Stage[1];
        Label[] stranger = new Label[1];
        robot.interact(() -> {
            stranger[0] = new Label("words of another window");
            other[0] = new Stage();
            other[0].setScene(new Scene(new VBox(stranger[0]), 200, 100));
            other[0].show();
            theming.choiceProperty().set(ThemeChoice.DARK);
        });
        robot.interact(() -> other[0].getScene().getRoot().applyCss());

        assertThat(stranger[0].getTextFill()).isEqualTo(colour(LIGHT, "-color-fg-default"));
        robot.interact(() -> other[0].hide());
    }

    @Test
    void theSystemIsFollowedUntilSomethingElseIsChosen(FxRobot robot) {
        robot.interact(() -> system.set(ColorScheme.DARK));
        assertThat(chart.get().dark()).isTrue();

        robot.interact(() -> theming.choiceProperty().set(ThemeChoice.LIGHT));
        assertThat(chart.get().dark()).isFalse();

        robot.interact(() -> {
            system.set(ColorScheme.LIGHT);
            system.set(ColorScheme.DARK);
        });
        assertThat(chart.get().dark()).isFalse();
    }

    private Paint menu(FxRobot robot) {
        Paint[] seen = new Paint[1];
        robot.interact(() -> {
            ContextMenu menu = new ContextMenu(new MenuItem("one"));
            menu.show(button, 10, 10);
            Parent content = (Parent) Objects.requireNonNull(menu.getSkin()).getNode();
            content.applyCss();
            seen[0] = background((Region) content);
            menu.hide();
        });
        return seen[0];
    }

    private static Paint background(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    private static Color colour(Map<String, String> colours, String name) {
        return Color.web(Objects.requireNonNull(colours.get(name)));
    }

    private static Map<String, String> colours(Theme theme) {
        try (InputStream sheet = Objects.requireNonNull(
                ThemingTest.class.getResourceAsStream(theme.getUserAgentStylesheet()))) {
            String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return declarations(css.substring(0, css.indexOf('}')));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> declarations(String rule) {
        Map<String, String> all = new LinkedHashMap<>();
        Pattern.compile("(-color-[\\w-]+):\\s*([^;]+);").matcher(rule).results()
                .forEach(one -> all.put(one.group(1), one.group(2)));
        return all;
    }
}
