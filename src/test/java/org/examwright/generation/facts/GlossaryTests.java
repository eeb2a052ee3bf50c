package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.junit.jupiter.api.Test;

class GlossaryTests {
    private final Notebook notes = new Notebook();

    private String inSentences(Term term) {
        return Glossary.withArticle(new Ground(notes.knowledge()), term);
    }

    @Test
    void callsAKindByTheArticleThatTheNotesGiveIt() {
        Term plan =
                notes.term(
                        "Five-Year Plan",
                        Term.Kind.CONCEPT,
                        "a set of targets for the mills of Lorn drawn up by the council");
        notes.statement(
                Statement.Kind.AIM,
                "Lorn",
                "to build mills",
                "A Five-Year Plan was a set of targets for the mills.");

        assertThat(inSentences(plan)).isEqualTo("a Five-Year Plan");
    }

    @Test
    void callsOneThingByTheArticleOfAName() {
        Term manifesto =
                notes.term(
                        "Northern Manifesto",
                        Term.Kind.CONCEPT,
                        "a document opposing the mills of Lorn");
        for (String signed : new String[] {"Kiel", "Varn"}) {
            notes.statement(
                    Statement.Kind.RESULT,
                    signed,
                    "mills closed",
                    "The Northern Manifesto was signed in " + signed + ".");
        }

        assertThat(inSentences(manifesto)).isEqualTo("the Northern Manifesto");
    }
}
