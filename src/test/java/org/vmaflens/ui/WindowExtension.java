package org.vmaflens.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.framework.junit5.ApplicationExtension;

/** TestFX's extension, whose robot looks for nodes on the FX thread. */
public final class WindowExtension extends ApplicationExtension {

    private final SteadyRobot robot = new SteadyRobot();

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return robot;
    }

    @Override
    public void afterEach(ExtensionContext extension) throws Exception {
        robot.release(new KeyCode[0]).release(new MouseButton[0]); // nothing stays pressed for the next test
        super.afterEach(extension);
    }
}
