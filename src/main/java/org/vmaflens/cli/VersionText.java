package org.vmaflens.cli;

import org.vmaflens.export.BuildVersion;
import org.vmaflens.numeric.Kernels;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the application, the Java it runs on, and how it computes. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"VMAF Lens " + BuildVersion.text(),
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + "), "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "Kernels: " + Kernels.best().describe()};
    }
}
