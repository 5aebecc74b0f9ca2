package org.vmaflens.numeric;

/**
 * The JDK's vector module. It still incubates: were it named on the command line, every start would print a warning and
 * could not use the archive of classes that makes starts quick. So the launchers open the JDK's own way to add a module
 * to a running JVM instead, and it is taken here. Decision record 0010 says more.
 */
final class VectorModule {

    private static final String NAME = "jdk.incubator.vector";
    /** {@code -Dvmaflens.kernels=scalar} does without it: to compare, and to archive classes, which takes none of it. */
    private static final String SWITCH = "vmaflens.kernels";

    private VectorModule() {
    }

    /** Whether it can be used: wanted, and named on the command line or added now. */
    static boolean isThere() {
        return !"scalar".equals(System.getProperty(SWITCH)) && isNamedOrAdded();
    }

    private static boolean isNamedOrAdded() {
        return ModuleLayer.boot().findModule(NAME).isPresent() || added();
    }

    private static boolean added() {
        try {
            Class.forName("jdk.internal.module.Modules").getMethod("loadModule", String.class).invoke(null, NAME);
            return true;
        } catch (ReflectiveOperationException | RuntimeException notOpened) {
            // a JVM that was started without the launchers' options, or a JDK that does this another way
            return false;
        }
    }
}
