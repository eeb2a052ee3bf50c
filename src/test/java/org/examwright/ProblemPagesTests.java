package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** {@code docs/problems.md} says of every way to be refused what it means. */
class ProblemPagesTests {
    private static final Pattern ENTRY = Pattern.compile("## ([a-z0-9-]+)\n\n([45]\\d\\d)\\. \\S");

    @Test
    void everyProblemHasItsHeadingAndItsStatus() throws IOException {
        assertThat(missing(types(), entries(Files.readString(Path.of("docs/problems.md")))))
                .isEmpty();
    }

    @Test
    void theHeadingsAreInOrderAndUnique() throws IOException {
        var page = Files.readString(Path.of("docs/problems.md"));
        var headings = Pattern.compile("^## (.*)$", Pattern.MULTILINE).matcher(page).results();

        assertThat(headings.map(heading -> heading.group(1))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aProblemWithoutAHeadingIsFound() {
        assertThat(missing(types(), Map.of())).contains("quiz-in-use", "not-found");
    }

    @Test
    void aProblemUnderAnotherStatusIsFound() {
        assertThat(missing(types(), Map.of("quiz-in-use", 404))).contains("quiz-in-use");
    }

    @Test
    void everyCodeIsASlugAndEveryStatusARefusal() {
        assertThat(types())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        type -> {
                            assertThat(type.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                            assertThat(type.status()).isBetween(400, 599);
                            assertThat(type.title()).isNotBlank().doesNotEndWith(".");
                        });
    }

    private static List<String> missing(List<ProblemType> types, Map<String, Integer> entries) {
        return types.stream()
                .filter(type -> !Integer.valueOf(type.status()).equals(entries.get(type.code())))
                .map(ProblemType::code)
                .toList();
    }

    private static Map<String, Integer> entries(String page) {
        var entries = new TreeMap<String, Integer>();
        ENTRY.matcher(page)
                .results()
                .forEach(entry -> entries.put(entry.group(1), Integer.valueOf(entry.group(2))));
        return entries;
    }

    private static List<ProblemType> types() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemType.class));
        var types = new ArrayList<ProblemType>();
        for (var found : scanner.findCandidateComponents("org.examwright")) {
            constants(String.valueOf(found.getBeanClassName())).forEach(types::add);
        }
        return types;
    }

    private static Stream<ProblemType> constants(String name) {
        try {
            var constants = Class.forName(name).getEnumConstants();
            return constants == null
                    ? Stream.of()
                    : Stream.of(constants).map(ProblemType.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
