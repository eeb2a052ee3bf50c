package org.examwright.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.platform.Json;
import org.examwright.platform.MergePatch;
import org.examwright.platform.ProblemException;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftingTests {
    private static final SourceId SOURCE = SourceId.next();
    private static final UUID BOARD = UuidV7.next();
    private static final UUID RENNIE = UuidV7.next();
    private static final UUID STORM = UuidV7.next();
    private static final Standing TEACHER = new Standing(FactStatus.CONFIRMED, Origin.TEACHER, 1);

    private final Register register =
            new Register(
                    Register.Names.of("topic", Map.of(UuidV7.next(), "The mole")),
                    Register.Names.of("theme", Map.of()),
                    Register.Names.of("actor", Map.of(BOARD, "The Board", RENNIE, "John Rennie")),
                    Map.of(STORM, new Relation.End(Relation.End.Kind.EVENT, STORM, "A storm")));

    @Test
    void takesActorsByIdByNameInAnyCaseAndByReference() {
        var event =
                event(
                        """
                        {"label": " They met ", "from": "1804-01-01", "topics": ["the mole"],
                         "parts": [{"actor": "the board", "part": "AGENT"}, {"actor": {"id": "%s", "name": "J"}}]}
                        """
                                .formatted(RENNIE));

        assertThat(event.label()).isEqualTo("They met");
        assertThat(event.to()).isEqualTo(event.from());
        assertThat(event.topics()).containsExactly("The mole");
        assertThat(event.parts())
                .containsExactly(
                        new Participation("The Board", Part.AGENT),
                        new Participation("John Rennie", Part.OTHER));
    }

    @Nested
    class APatch {
        private final Event before =
                event(
                        """
                        {"label": "They met", "from": "1804-01-01", "place": "the bay",
                         "parts": [{"actor": "The Board", "part": "AGENT"}]}
                        """);

        @Test
        void leavesTheRest() {
            var after = patched("{\"label\": \"They parted\"}");

            assertThat(after.label()).isEqualTo("They parted");
            assertThat(after.place()).isEqualTo("the bay");
            assertThat(after.parts()).isEqualTo(before.parts());
            assertThat(after.evidence()).isEqualTo(before.evidence());
        }

        @Test
        void takesAwayWhatIsNull() {
            assertThat(patched("{\"place\": null}").place()).isNull();
        }

        @Test
        void ofTheActorsAloneLeavesTheirParts() {
            assertThat(patched("{\"actors\": [\"John Rennie\", \"The Board\"]}").parts())
                    .containsExactly(
                            new Participation("The Board", Part.AGENT),
                            new Participation("John Rennie", Part.OTHER));
            assertThat(patched("{\"actors\": []}").parts()).isEmpty();
        }

        @Test
        void ofThePartsDecidesOverTheActors() {
            var both = "{\"actors\": [\"John Rennie\"], \"parts\": [{\"actor\": \"The Board\"}]}";

            assertThat(patched(both).parts())
                    .containsExactly(new Participation("The Board", Part.OTHER));
        }

        private Event patched(String patch) {
            var draft = Drafts.patched(before, new MergePatch(Json.MAPPER.readTree(patch)));
            return (Event) fact(draft, before.evidence());
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"from": "1804-01-01"} | /label
                    {"label": "x"} | /from
                    {"label": "x", "from": "1804-02-01", "to": "1804-01-01"} | /to
                    {"label": "x", "from": "+12345-01-01"} | /to
                    {"label": "x", "from": "1804-01-01", "actors": ["Nobody"]} | /actors/0
                    {"label": "x", "from": "1804-01-01", "parts": [{"part": "AGENT"}]} | /parts/0/actor
                    {"label": "x", "from": "1804-01-01", "themes": ["Money"]} | /themes/0
                    {"label": "x", "from": "1804-01-01", "evidence": []} | /evidence
                    """)
    void namesThePlaceAtFault(String body, String pointer) {
        assertThat(refused(body, FactDraft.OfEvent.class)).containsExactly(pointer);
    }

    @Test
    void refusesALinkToWhatIsNotThereOrToItself() {
        var lost = "{\"type\": \"CAUSE\", \"from\": \"%s\", \"to\": \"%s\"}";

        assertThat(refused(lost.formatted(STORM, BOARD), FactDraft.OfRelation.class))
                .containsExactly("/to");
        assertThat(refused(lost.formatted(STORM, STORM), FactDraft.OfRelation.class))
                .containsExactly("/to");
    }

    private List<String> refused(String body, Class<? extends FactDraft> type) {
        var thrown =
                catchThrowableOfType(
                        ProblemException.class, () -> fact(sent(body, type), List.of()));
        return thrown.faults().stream().map(ProblemException.Fault::pointer).toList();
    }

    private Event event(String body) {
        return (Event) fact(sent(body, FactDraft.OfEvent.class), List.of());
    }

    /** With a quote, where the body has no evidence of its own. */
    private static FactDraft sent(String body, Class<? extends FactDraft> type) {
        var quote = "\"evidence\": [{\"sourceId\": \"%s\", \"line\": 1, \"quote\": \"a storm\"}]";
        var whole =
                body.contains("evidence")
                        ? body
                        : body.strip().replaceFirst("\\{", "{" + quote.formatted(SOURCE) + ",");
        return Drafts.sent(new MergePatch(Json.MAPPER.readTree(whole)), type);
    }

    private Fact fact(FactDraft draft, List<Evidence> held) {
        return new Drafting(register, new Notes()).fact(UuidV7.next(), draft, TEACHER, held);
    }

    private static final class Notes implements Quotation.Notes {
        @Override
        public Optional<Integer> version(SourceId source) {
            return Optional.of(1);
        }

        @Override
        public Optional<Passage> line(SourceId source, int version, int line) {
            var text = "In 1815 a storm came.";
            return Optional.of(new Passage(UuidV7.next(), line, PassageKind.TEXT, List.of(), text));
        }

        @Override
        public Optional<Evidence> now(Evidence earlier) {
            return Optional.of(earlier);
        }
    }
}
