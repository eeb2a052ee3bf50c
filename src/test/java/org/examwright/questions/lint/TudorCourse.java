package org.examwright.questions.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.questions.lint.course.Lexicon;

/** A course on Tudor England, for questions that were written after the rules. */
final class TudorCourse {
    static final Lexicon LEXICON = lexicon();

    private TudorCourse() {}

    private static Lexicon lexicon() {
        List<Actor> actors = new ArrayList<>();
        actors.add(person("Henry VII", "Henry Tudor", "King of England", 1485, 1509));
        actors.add(person("Henry VIII", "Henry VIII", "King of England", 1509, 1547));
        actors.add(person("Edward VI", "Edward VI", "King of England", 1547, 1553));
        actors.add(person("Mary I", "Mary Tudor", "Queen of England", 1553, 1558));
        actors.add(person("Elizabeth I", "Elizabeth I", "Queen of England", 1558, 1603));
        actors.add(person("Mary, Queen of Scots", "Mary Stuart", "Queen of Scots", 1542, 1567));
        actors.add(person("Philip II", "Philip of Spain", "King of Spain", 1556, 1598));
        actors.add(person("Thomas Wolsey", "Wolsey", "Lord Chancellor", 1515, 1529));
        actors.add(person("Thomas More", "More", "Lord Chancellor", 1529, 1532));
        actors.add(person("Thomas Audley", "Audley", "Lord Chancellor", 1533, 1544));
        actors.add(person("Thomas Cromwell", "Cromwell", "Principal Secretary", 1534, 1540));
        actors.add(person("Francis Walsingham", "Walsingham", "Principal Secretary", 1573, 1590));
        actors.add(person("William Warham", "Warham", "Archbishop of Canterbury", 1503, 1532));
        actors.add(person("Thomas Cranmer", "Cranmer", "Archbishop of Canterbury", 1533, 1555));
        actors.add(person("William Cecil", "Lord Burghley", "Lord Treasurer", 1572, 1598));
        actors.add(person("Robert Dudley", "Earl of Leicester", "Master of the Horse", 1558, 1587));
        actors.add(person("Christopher Hatton", "Hatton", "Lord Chancellor", 1587, 1591));
        actors.add(person("Robert Aske", "Aske", "Captain of the Pilgrimage", 1536, 1537));
        actors.add(person("Robert Kett", "Kett", "Captain of the Norfolk rebels", 1549, 1549));
        Stream.of("Privy Council", "Council of the North", "Court of Augmentations", "Parliament")
                .map(body -> actor(body, List.of(), Actor.Kind.INSTITUTION, List.of()))
                .forEach(actors::add);
        List<Event> events =
                List.of(
                        event("The Battle of Bosworth was fought", 1485),
                        event("The Battle of Stoke was fought", 1487),
                        event("Henry VIII married Anne Boleyn", 1533),
                        event("Parliament passed the Act of Supremacy", 1534),
                        event("The Pilgrimage of Grace began", 1536),
                        event("Parliament passed the Act of Six Articles", 1539),
                        event("Kett's Rebellion broke out", 1549),
                        event("The Western Rebellion broke out", 1549),
                        event("Wyatt's Rebellion broke out", 1554),
                        event("Calais was lost", 1558),
                        event("Parliament passed the Act of Uniformity", 1559),
                        event("The Ridolfi Plot was found out", 1571),
                        event("The Throckmorton Plot was found out", 1583),
                        event("The Babington Plot was found out", 1586),
                        event("The Spanish Armada sailed", 1588),
                        event("Elizabeth I died", 1603));
        List<Term> terms =
                List.of(
                        term("recusancy", "the refusal to attend the services of the Church"),
                        term("annates", "a bishop's first year of income, paid to Rome"));
        Knowledge knowledge =
                new Knowledge(
                        List.of(), List.of(), actors, events, terms, List.of(), List.of(),
                        List.of());
        String all =
                Stream.concat(actors.stream().map(Actor::name), events.stream().map(Event::label))
                        .collect(Collectors.joining("; "));
        return Lexicon.of(knowledge, List.of(all, all));
    }

    private static Actor person(String name, String alias, String office, int from, int to) {
        return actor(
                name,
                alias.equals(name) ? List.of() : List.of(alias),
                Actor.Kind.PERSON,
                List.of(
                        new Actor.Tenure(
                                office, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31))));
    }

    private static Actor actor(
            String name, List<String> aliases, Actor.Kind kind, List<Actor.Tenure> offices) {
        return new Actor(
                UUID.randomUUID(),
                name,
                aliases,
                kind,
                null,
                offices,
                List.of("Government"),
                List.of(),
                Standing.PACK);
    }

    private static Event event(String label, int year) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standing.PACK);
    }

    private static Term term(String name, String definition) {
        return new Term(
                UUID.randomUUID(),
                name,
                Term.Kind.CONCEPT,
                definition,
                List.of("Government"),
                List.of(),
                Standing.PACK);
    }
}
