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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With the shipped pack gone, every document that has a hand-made truth, and the others of the same
 * course, are read as before: the pack is never asked. So whatever floor holds with it holds
 * without.
 */
class WithoutPacksTests {
    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("src/test/resources/org/examwright/knowledge/extraction/truth"),
                    Path.of("../shared/notes"));
    private static final int OWN = 4;

    private static final NoPacks LOADER = new NoPacks();

    @AfterAll
    static void close() throws IOException {
        LOADER.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsTheSameFacts(Path document) throws Exception {
        String text = Files.readString(document);
        Class<?> extracts = LOADER.loadClass(Extracts.class.getName());
        Class<?> listing = LOADER.loadClass(Listing.class.getName());
        assertThat(extracts.getClassLoader()).isSameAs(LOADER);
        var extract = extracts.getDeclaredMethod("of", String.class);
        var list = listing.getDeclaredMethod("of", LOADER.loadClass(Knowledge.class.getName()));
        extract.setAccessible(true);
        list.setAccessible(true);

        Object without = list.invoke(null, extract.invoke(null, text));

        assertThat(without).isEqualTo(Listing.of(Extracts.of(text)));
        assertThat(LOADER.asked)
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("packs/") || name.contains("ussr"));
    }

    @Test
    void readsAllDocumentsThatHaveATruth() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(OWN);
    }

    static List<Path> documents() throws IOException {
        var documents = new ArrayList<Path>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(documents::add);
                }
            }
        }
        return documents;
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
