package org.examwright.generation;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.extracts.Document;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.questions.NewQuestion;
import org.examwright.sources.SourceId;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.jspecify.annotations.Nullable;

/**
 * A made-up strike on a made-up canal: what the notes tell of it, and extracts that differ about
 * it. Every word of it was written for these tests.
 */
final class CanalStrike {
    private static final int MOST = 100;

    private CanalStrike() {}

    static final Document PRAISE =
            document(
                    "The boatmen of Marden",
                    "E. Halloran",
                    "From a history of the Marden canal published in 1931",
                    """
                    The canal strike was a splendid success for the boatmen. It won them a fixed day and a fixed wage, and it \
                    strengthened their union as nothing else had done. One cause of the strike was the new toll of that spring. \
                    Another cause was the dismissal of two clerks who had joined the union. A third cause was the price of bread.

                    The canal strike inspired the dockers of Selby, who sent money every week. The Navigation Company refused to \
                    meet the leaders of the union. The lock-keepers continued to open the gates for the food boats. By the second \
                    month the carters no longer trusted the promises of the magistrates. The strike fund was fairly shared.
                    """);

    static final Document BLAME =
            document(
                    "Trade and folly",
                    "A. J. Pruett",
                    "From a study of inland trade by an economic historian, published in 1958",
                    """
                    The canal strike was a costly failure for the valley. It ruined the small carriers, and half of the boats \
                    were never worked again. The families on the boats were forced to sell their furniture. The dockers of Selby \
                    stopped sending money before the first month was over.

                    The canal strike damaged the name of the union for ten years. The union failed to win a single seat on the \
                    harbour board. The Navigation Company lost less than the railway gained. Historians who praise the strike \
                    look at one wage list and at nothing else.
                    """);

    static final Document WEIGHED =
            document(
                    "Water and work",
                    "Ruth Amery",
                    "A textbook for schools, 1974",
                    """
                    The canal strike was a bitter disappointment, and the boatmen knew it. The magistrates \
                    closed the wharves at Marden. The canal strike divided the valley, and chapels that had prayed together \
                    prayed apart. The union paid the fines of its members. The Navigation Company kept its toll for a year.
                    """);

    static final Document SPEECH =
            document(
                    "To the boatmen",
                    "Tom Garrity",
                    "Speech to a meeting of boatmen at Marden wharf, 14 May 1894, printed by the"
                            + " union",
                    """
                    Friends, the canal strike is a glorious fight. The Navigation Company refused to meet your committee, and \
                    now it begs for an hour of our time. The carters have stopped bringing coal. The canal strike has united us. \
                    It has strengthened every lodge of the union from here to Selby. Hold the wharf and we shall hold the county.
                    """);

    static final Document DIARY =
            document(
                    "A lock-keeper's year",
                    "William Dace",
                    "Diary of a lock-keeper, entry for 2 June 1894",
                    """
                    Rain again, and no boats. The canal strike goes into its fourth week and my wife was forced to pawn the \
                    clock. The Navigation Company stopped paying the lock-keepers on Friday. They say at Selby that the canal \
                    strike will be over by harvest. The magistrates came to look at the gates, and one gave the children a penny.
                    """);

    static final Document PAPER =
            document(
                    "The peace of the county",
                    "The editor",
                    "Leading article in the Marden Courier, a newspaper owned by shareholders of"
                            + " the canal, 9 June 1894",
                    """
                    The canal strike is a disgraceful business. It has ruined honest tradesmen and it has weakened the good name \
                    of this county. The magistrates have been patient. The canal strike is a cruel blow to the families it claims \
                    to feed. The union failed to keep the peace at Selby, where a barge was burnt to the water.
                    """);

    /** Takes no side, and carries much that it does not say. */
    static final Document CALM =
            document(
                    "The wharves",
                    "H. Lyle",
                    "From a history of the harbour of Selby, 1966",
                    """
                    The canal strike reached the wharves in June. The Navigation Company refused to meet the leaders of the \
                    union. The lock-keepers continued to open the gates for the food boats. The magistrates of the county were \
                    persuaded to close the wharves at Marden. The dockers of Selby managed to raise a loan for the families. \
                    Nobody who walked along the canal in the days of the canal strike would have taken it for a quarrel.
                    """);

    /** On the other side than the first, and of one mind with it on some of what happened. */
    static final Document RIVAL =
            document(
                    "A lost summer",
                    "P. Orde",
                    "From a history of the carriers of Marden, 1962",
                    """
                    The canal strike was a wretched failure for the carriers. The dockers of Selby never sent any money. The \
                    Navigation Company refused to meet the leaders of the union in the first week and in the last. The canal \
                    strike ruined the trade of the wharves, and it was a cruel year for every family on the water.
                    """);

    static Document document(
            String title, @Nullable String author, String provenance, String text) {
        return new Document(
                SourceId.next(),
                1,
                title,
                author,
                provenance,
                null,
                NotesReader.read(text, MediaKind.TEXT).passages());
    }

    static List<Document> all() {
        return List.of(PRAISE, BLAME, WEIGHED, SPEECH, DIARY, PAPER);
    }

    /** These, one that takes no side, and one that agrees with another on something. */
    static List<Document> more() {
        return List.of(PRAISE, BLAME, WEIGHED, SPEECH, DIARY, PAPER, CALM, RIVAL);
    }

    /** What the notes of the course say. */
    static Knowledge notes() {
        Notebook notes = new Notebook().topic("The canals").theme("Labour");
        notes.term(
                "Canal strike",
                Term.Kind.CONCEPT,
                "the refusal of the boatmen to work in the summer of 1894");
        notes.term(
                "Navigation Company",
                Term.Kind.BODY,
                "the company that owned the canal and took its tolls");
        notes.term(
                "lock-keepers",
                Term.Kind.CONCEPT,
                "people who opened the gates of the canal for boats");
        notes.person("Tom Garrity");
        notes.group("dockers");
        notes.group("magistrates");
        notes.event(
                "The canal strike began at Marden",
                LocalDate.of(1894, 5, 7),
                LocalDate.of(1894, 5, 7),
                Precision.DAY);
        notes.event("Parliament debated the canal strike", 1894);
        notes.event("The boatmen ended the canal strike after eleven weeks", 1894);
        notes.event("The Navigation Company cut the pay of the lock-keepers", 1894);
        notes.event("Three men burnt a barge at Selby", 1894);
        notes.event("Two engineers deepened the harbour of Selby", 1897);
        notes.statement(
                Statement.Kind.RESULT,
                "Canal strike",
                "The canal strike improved the wages of boatmen by a shilling a week");
        notes.statement(
                Statement.Kind.RESULT,
                "Canal strike",
                "The canal strike ruined three firms of carriers");
        return notes.knowledge();
    }

    /** The questions of a pattern on documents about the strike. */
    static List<NewQuestion> ask(String pattern, List<Document> documents) {
        return ask(pattern, notes(), documents);
    }

    static List<NewQuestion> ask(String pattern, Knowledge notes, List<Document> documents) {
        return generator(pattern, notes, documents)
                .all(Asking.named(MOST, pattern).types().getFirst(), MOST);
    }

    static Generator generator(String pattern, Knowledge notes, List<Document> documents) {
        return new Generator(notes, Asking.named(MOST, pattern), Proofreader.NONE, documents);
    }
}
