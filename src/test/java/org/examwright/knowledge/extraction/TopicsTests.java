package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Topic;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Test;

/** Where a section of new notes goes in a course that has topics. */
class TopicsTests {
    private final List<Topic> topics = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    @Test
    void aHeadingThatNamesATopicGoesThere() {
        topic("Enclosure", 1750, 1830);
        section("1. The enclosure (continued)", "In 1801 Parliament passed an act on commons.");

        assertThat(topicsOfFacts()).containsOnly("Enclosure");
        assertThat(extracted().topics()).containsExactly(topics.getFirst());
    }

    @Test
    void theLetterOfAnOutlineIsNoPartOfATopicsName() {
        topic("War in the north", 1750, 1830);
        section("C. War in the north", "In 1801 Parliament passed an act on commons.");
        section("A. Philip Randolph", "In 1802 Parliament passed an act on canals.");

        assertThat(extracted().topics().stream().map(Topic::name))
                .contains("War in the north", "A. Philip Randolph")
                .noneMatch(title -> title.startsWith("C."));
    }

    @Test
    void aHeadingThatSaysMoreOfATopicGoesThere() {
        topic("Enclosure", 1750, 1830);
        topic("Railways", 1825, 1860);
        section(
                "Enclosure of the village commons",
                "In 1801 Parliament passed an act to make enclosure cheaper.");

        assertThat(topicsOfFacts()).containsOnly("Enclosure");
    }

    @Test
    void aSectionGoesWhereItsWordsAreKnown() {
        var railways = topic("Iron roads", 1825, 1860);
        var schools = topic("Schools and reading", 1800, 1870);
        knows(railways, "George Stephenson built a locomotive for the colliery");
        knows(railways, "The company laid a track of iron rails to the port");
        knows(schools, "The church society opened schools for poor children");
        section(
                "What the engineers did",
                "In 1830 George Stephenson drove his locomotive along the iron track.",
                "In 1831 the colliery company bought more rails.");

        assertThat(topicsOfFacts()).containsOnly("Iron roads");
    }

    @Test
    void aSectionNearToNothingMakesATopicOfItsOwn() {
        knows(topic("Iron roads", 1825, 1860), "The company laid a track of iron rails");
        section("The cotton famine", "In 1862 Lancashire mills closed for want of cotton.");

        assertThat(topicsOfFacts()).containsOnly("The cotton famine");
    }

    @Test
    void yearsFarFromATopicSpeakAgainstIt() {
        knows(topic("Early iron roads", 1825, 1840), "The company laid a track of iron rails");
        knows(topic("Late iron roads", 1890, 1914), "The company laid a track of iron rails");
        section("Tracks", "In 1899 the company laid new iron rails, and in 1901 more of them.");

        assertThat(topicsOfFacts()).containsOnly("Late iron roads");
    }

    @Test
    void noTopicIsMadeWithoutALineBelowIt() {
        knows(topic("Iron roads", 1825, 1860), "The company laid a track of iron rails");
        heading("Transport in Britain");
        section("Iron roads", "In 1830 the company laid a track of iron rails.");
        heading("An empty heading");

        assertThat(extracted().topics()).extracting(Topic::name).containsExactly("Iron roads");
    }

    @Test
    void linesUnderNoHeadingGoWhereTheyAreNear() {
        knows(topic("Iron roads", 1825, 1860), "George Stephenson built a locomotive");
        line(List.of(), PassageKind.TEXT, "In 1830 George Stephenson built a locomotive.");

        assertThat(topicsOfFacts()).containsOnly("Iron roads");
    }

    @Test
    void theFirstNotesOfACourseMakeItsTopics() {
        section("Canals", "In 1761 the Duke of Bridgewater opened a canal.");
        section("Turnpikes", "In 1773 Parliament passed an act on turnpikes.");

        assertThat(extracted().topics())
                .extracting(Topic::name)
                .containsExactly("Canals", "Turnpikes");
    }

    private Topic topic(String name, int from, int to) {
        var topic =
                new Topic(
                        UUID.randomUUID(),
                        name,
                        null,
                        LocalDate.of(from, 1, 1),
                        LocalDate.of(to, 12, 31),
                        List.of());
        topics.add(topic);
        return topic;
    }

    private void knows(Topic topic, String label) {
        events.add(
                new Event(
                        UuidV7.next(),
                        label,
                        LocalDate.of(1830, 1, 1),
                        LocalDate.of(1830, 12, 31),
                        Event.Precision.YEAR,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(topic.name()),
                        List.of(),
                        Standing.PACK));
    }

    private void section(String heading, String... lines) {
        heading(heading);
        for (var text : lines) {
            line(List.of(heading), PassageKind.TEXT, text);
        }
    }

    private void heading(String text) {
        line(List.of(), PassageKind.HEADING, text);
    }

    private void line(List<String> section, PassageKind kind, String text) {
        passages.add(new Passage(UuidV7.next(), passages.size() + 1, kind, section, text));
    }

    private List<String> topicsOfFacts() {
        return extracted().events().stream()
                .map(Fact::topics)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Knowledge extracted() {
        var known =
                new Knowledge(
                        topics, List.of(), List.of(), events, List.of(), List.of(), List.of(),
                        List.of());
        var text = new SourceText(SourceId.next(), 1, "Notes", passages);
        return new Extraction().extract(text, known, _ -> true);
    }
}
