package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** With the shipped pack gone, notes on its own topic are read as before: it is never asked. */
class WithoutPacksTests {
    private static final Path NOTES = Path.of("../shared/notes/003_68db51620414fe4d.txt");

    @Test
    void readsTheSameFacts() throws Exception {
        Assumptions.assumeTrue(Files.exists(NOTES), "the notes are not here");
        String text = Files.readString(NOTES);
        try (NoPacks loader = new NoPacks()) {
            Class<?> extracts = loader.loadClass(Extracts.class.getName());
            Class<?> listing = loader.loadClass(Listing.class.getName());
            assertThat(extracts.getClassLoader()).isSameAs(loader);
            var extract = extracts.getDeclaredMethod("of", String.class);
            var list = listing.getDeclaredMethod("of", loader.loadClass(Knowledge.class.getName()));
            extract.setAccessible(true);
            list.setAccessible(true);
            Object without = list.invoke(null, extract.invoke(null, text));
            assertThat(without).isEqualTo(Listing.of(Extracts.of(text)));
            assertThat(loader.asked)
                    .isNotEmpty()
                    .noneMatch(name -> name.startsWith("packs/") || name.contains("ussr"));
        }
    }

    @Test
    void hidesThePackFromThisTest() throws IOException {
        try (NoPacks loader = new NoPacks()) {
            String outline = "packs/ussr-1917-1985/pack.yaml";
            assertThat(WithoutPacksTests.class.getClassLoader().getResource(outline)).isNotNull();
            assertThat(loader.getResource(outline)).isNull();
        }
    }

    /** Loads the service's own classes anew, finds no pack, and remembers what was asked for. */
    private static final class NoPacks extends URLClassLoader {
        private final List<String> asked = new ArrayList<>();

        NoPacks() {
            super(classPath(), WithoutPacksTests.class.getClassLoader());
        }

        private static URL[] classPath() {
            return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                    .filter(entry -> Files.isDirectory(Path.of(entry)))
                    .map(NoPacks::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException exception) {
                throw new IllegalArgumentException(exception);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && name.startsWith("org.examwright.")) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            asked.add(name);
            return isPack(name) ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            asked.add(name);
            return isPack(name) ? Collections.emptyEnumeration() : super.getResources(name);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            asked.add(name);
            return isPack(name) ? null : super.getResourceAsStream(Objects.requireNonNull(name));
        }

        private static boolean isPack(String name) {
            return name.startsWith("packs/") || name.equals("packs");
        }
    }
}
