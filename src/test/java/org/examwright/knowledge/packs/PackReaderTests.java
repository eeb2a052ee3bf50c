package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTests {
    private static final String OUTLINE = "pack.yaml";
    private static final String FACTS = "facts/harbour.yaml";
    private static final String NOTE = "notes/harbour.md";

    private final PackReader reader = new PackReader();

    @Nested
    class ReadsASoundPack {
        private final Pack pack = reader.read("sound", folder());

        @Test
        void withItsOutlineAndCounts() {
            assertThat(pack.title()).isEqualTo("A harbour town, 1800-1850");
            assertThat(pack.from()).isEqualTo(LocalDate.of(1800, 1, 1));
            assertThat(pack.to()).isEqualTo(LocalDate.of(1850, 12, 31));
            assertThat(pack.notes())
                    .extracting(note -> note.details().title())
                    .containsExactly("The harbour");
            assertThat(pack.counts()).isEqualTo(new Pack.Counts(1, 2, 1, 2, 1, 1, 1, 1, 2));
        }

        @Test
        void asFactsThatQuoteTheirSource() {
            var source = SourceId.next();

            var knowledge = pack.knowledge(Map.of(NOTE, source));

            var event = knowledge.events().getFirst();
            assertThat(event.standing()).isEqualTo(Standing.PACK.noting("Some accounts say 1803."));
            assertThat(event.parts())
                    .containsExactly(
                            new Event.Participation("The Harbour Board", Event.Part.AGENT));
            assertThat(event.evidence())
                    .containsExactly(
                            new Evidence(
                                    source,
                                    1,
                                    3,
                                    2,
                                    51,
                                    "In 1804 the Harbour Board began to build the mole"));
            assertThat(knowledge.actors().getLast().offices())
                    .containsExactly(
                            new Actor.Tenure(
                                    "Chair of the Harbour Board",
                                    LocalDate.of(1810, 1, 1),
                                    LocalDate.of(1820, 12, 31)));
        }

        @Test
        void countingPositionsInCodePoints() {
            var knowledge = pack.knowledge(Map.of(NOTE, SourceId.next()));

            var place = knowledge.terms().getFirst().evidence().getFirst();
            assertThat(place.start()).isEqualTo(38);
            assertThat(place.end()).isEqualTo(place.start() + "kept the sea out".length());
        }

        @Test
        void withLinksBetweenItsOwnFacts() {
            var knowledge = pack.knowledge(Map.of(NOTE, SourceId.next()));

            var cause = knowledge.relations().getFirst();
            assertThat(cause.type()).isEqualTo(Relation.Type.CAUSE);
            assertThat(cause.from().id()).isEqualTo(knowledge.events().getFirst().id());
            assertThat(cause.to().id()).isEqualTo(knowledge.statements().getFirst().id());
            assertThat(knowledge.topics().getLast().parent())
                    .isEqualTo(knowledge.topics().getFirst().id());
        }
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: sound | id: other | id: is 'other' but the folder is called 'sound'
                    to: 1850-12-31 | to: 1750-12-31 | pack: ends on 1750-12-31, before it begins
                    from: 1800-01-01 | from: in 1800 | pack: 'in 1800' is not a date like 1917-11-07
                    parent: The harbour | parent: The quay | The mole: has an unknown parent 'The quay'
                    parent: The harbour | parent: The mole | The mole: is its own ancestor
                    name: The mole, | name: The harbour, | The harbour: stands twice among the topics
                    notes/harbour.md | notes/quay.md | file: is not in the pack
                    Anna Holm, The | Anna Home, The | confusable: 'Anna Home' is neither the name of an actor or a term nor a key
                    title: A harbour | titel: A harbour | Unrecognized property "titel"
                    """)
    void refusesABrokenOutline(String sound, String broken, String fault) {
        var refusal = refusal(folder(OUTLINE, sound, broken));

        assertThat(refusal.faults())
                .anySatisfy(found -> assertThat(found.toString()).contains(fault));
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    quote: kept the sea out | quote: keeps the sea out | t-mole: 0 lines of notes/harbour.md have the words 'keeps the sea out'
                    quote: the Harbour Board began | quote: the Harbour Board | a-board: 2 lines of notes/harbour.md have the words
                    quote: Anna Holm chaired}]\\nevents | quote: ''}]\\nevents | a-holm: has an empty quote
                    key: e-mole | key: t-mole | t-mole: the key stands twice in the pack
                    agents: [a-board] | agents: [a-bored] | e-mole: points at the unknown key 'a-bored'
                    agents: [a-board] | agents: [t-mole] | e-mole: points at 't-mole', which is of the wrong kind
                    agents: [a-board] | agents: [a-board, a-board] | e-mole: names an actor twice in the same part
                    from: 1804-01-01 | from: 1804-02-30 | e-mole: '1804-02-30' is not a date like 1917-11-07
                    from: 1804-01-01 | from: 1805-01-01 | e-mole: ends on 1804-12-31, before it begins
                    precision: YEAR | precision: DAY | e-mole: from 1804-01-01 to 1804-12-31 is not one DAY
                    precision: YEAR | precision: ABOUT | e-mole: precision is 'ABOUT' but must be one of
                    build the mole\\n | build the mole.\\n | e-mole: a label is a sentence without its full stop
                    themes: [Trade]\\n    topics | themes: [Craft]\\n    topics | e-mole: belongs to the unknown theme 'Craft'
                    topics: [The mole] | topics: [The moll] | e-mole: belongs to the unknown topic 'The moll'
                    aliases: [the Board] | aliases: [anna holm] | a-board: 'anna holm' already names a-holm
                    aliases: [the Board] | aliases: [The Harbour Board] | a-board: has the same name or alias twice
                    number: 4000 | number: many | f-people: 'many' is not a plain number
                    before: the sea came in | before: | s-trade: before is missing
                    {from: e-mole, to: s-trade | {from: a-holm, to: s-trade | points at 'a-holm', which is of the wrong kind
                    {from: e-mole, to: s-trade | {from: s-trade, to: s-trade | links a fact with itself
                    definition: a wall | meaning: a wall | Unrecognized property "meaning"
                    """)
    void refusesABrokenFact(String sound, String broken, String fault) {
        var refusal = refusal(folder(FACTS, lines(sound), lines(broken)));

        assertThat(refusal.faults()).extracting(PackFault::file).contains(FACTS);
        assertThat(refusal.getMessage()).contains(fault);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var refusal = refusal(folder(NOTE, "Harbour Board", "Port Board"));

        assertThat(refusal.faults())
                .extracting(PackFault::key)
                .containsExactly("a-board", "e-mole", "MEMBERSHIP a-holm > a-board");
    }

    @Test
    void refusesTheSameFactTwice() {
        var twice =
                "terms:\n  - {key: t-two, term: Mole, kind: CONCEPT, definition: a wall, quotes: "
                        + "[{note: notes/harbour.md, quote: The mole was}]}\n";

        var refusal = refusal(folder(FACTS, "terms:\n", twice));

        assertThat(refusal.faults())
                .containsExactly(
                        new PackFault(FACTS, "t-mole", "says what another fact already says"));
    }

    @Test
    void refusesAFileThatIsNotUtf8() {
        PackFolder folder =
                path -> path.equals(NOTE) ? new byte[] {'a', (byte) 0xff} : folder().read(path);

        assertThat(refusal(folder).faults()).contains(new PackFault(NOTE, "file", "is not UTF-8"));
    }

    private BrokenPack refusal(PackFolder folder) {
        var refusal = catchThrowableOfType(BrokenPack.class, () -> reader.read("sound", folder));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }

    /** The sound pack with one thing in one file put wrong. */
    private static PackFolder folder(String file, String sound, String broken) {
        return path -> {
            var bytes = folder().read(path);
            if (bytes == null || !path.equals(file)) {
                return bytes;
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).contains(sound);
            return text.replace(sound, broken).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static PackFolder folder() {
        return path -> {
            try (var in = PackReaderTests.class.getResourceAsStream("sound/" + path)) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
