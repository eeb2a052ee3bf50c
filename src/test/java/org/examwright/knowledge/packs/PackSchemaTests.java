package org.examwright.knowledge.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.examwright.sources.CourseDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that docs/packs.md points at say what the reader does. */
class PackSchemaTests {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema OUTLINE = schema("pack.schema.json");
    private static final Schema FACTS = schema("pack-facts.schema.json");

    @Test
    void theShippedPackIsValid() {
        assertAllValid("ussr-1917-1985", PackFolder.ofClassPath("ussr-1917-1985"));
    }

    @Test
    void anExportIsValid() {
        for (long seed = 0; seed < 50; seed++) {
            var course = new MadeUp(new Random(seed)).course();
            var files =
                    PackExport.files(
                            new CourseDetails("Made up", null, null, null),
                            List.of(new PackExport.Note(course.details(), course.text())),
                            course.knowledge(),
                            Set.of());

            assertAllValid("made-up", files::get);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {title: A}
                    {id: A b, title: A}
                    {id: a, title: A, colour: red}
                    {id: a, title: A, from: in 1800}
                    {id: a, title: A, notes: [{file: ../a.md, title: A}]}
                    {id: a, title: A, notes: [{file: notes/a.md, title: A, kind: EXTRACT}]}
                    {id: a, title: A, confusable: [[A]]}
                    {id: a, title: A, topics: [{parent: B}]}
                    """)
    void aBrokenOutlineIsNot(String outline) {
        assertThat(faults(OUTLINE, outline)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {terms: [{key: t, term: A, kind: WORD, quotes: [{note: n, quote: q}]}]}
                    {terms: [{key: t, term: A, kind: BODY}]}
                    {terms: [{key: t, term: A, kind: BODY, quotes: []}]}
                    {terms: [{term: A, kind: BODY, quotes: [{note: n, quote: q}]}]}
                    {terms: [{key: t, term: A, kind: BODY, quotes: [{note: n, quote: q, start: 3}]}]}
                    {terms: [{key: t, term: A, kind: BODY, standing: {status: REJECTED, origin: TEACHER}}]}
                    {figures: [{key: f, value: '4', number: many, quotes: [{note: n, quote: q}]}]}
                    {causes: [{from: a, quotes: [{note: n, quote: q}]}]}
                    {people: []}
                    """)
    void aBrokenFileOfFactsIsNot(String facts) {
        assertThat(faults(FACTS, facts)).isNotEmpty();
    }

    private static void assertAllValid(String id, PackFolder folder) {
        var pack = new PackReader().read(id, folder);
        assertThat(faults(OUTLINE, text(folder, "pack.yaml"))).isEmpty();
        pack.files().stream()
                .filter(file -> file.startsWith("facts/"))
                .forEach(file -> assertThat(faults(FACTS, text(folder, file))).as(file).isEmpty());
    }

    private static String text(PackFolder folder, String file) {
        var bytes = folder.read(file);
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private static List<Error> faults(Schema schema, String yaml) {
        var json = JSON.writeValueAsString(YAML.readTree(yaml));
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String file) {
        try {
            var text = Files.readString(Path.of("docs/schema", file));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
