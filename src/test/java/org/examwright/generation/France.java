package org.examwright.generation;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;

/** A course on another matter than the pack's. */
public final class France {
    private France() {}

    /** A small course on France from 1789 to 1815, with something for each pattern. */
    public static Knowledge knowledge() {
        return notes().knowledge();
    }

    static Notebook notes() {
        Notebook notes = new Notebook().topic("The Revolution").theme("Government");
        notes.person("Georges Danton", Notebook.office("Minister of Justice", 1790, 1792));
        notes.person(
                "Maximilien Robespierre", Notebook.office("leader of the Jacobins", 1790, 1794));
        notes.person(
                "Jacques Necker",
                Notebook.office("Minister of Finance", 1777, 1781),
                Notebook.office("Minister of Finance", 1788, 1790));
        notes.person("Charles Calonne", Notebook.office("Minister of Finance", 1783, 1787));
        notes.person("Étienne Clavière", Notebook.office("Minister of Finance", 1792, 1796));
        notes.person("Emmanuel Sieyès");
        notes.person("Napoleon Bonaparte");
        notes.person("Paul Barras");
        Event dues = notes.event("The National Assembly abolished feudal dues", 1789);
        Event bastille =
                notes.event(
                        "Crowds in Paris stormed the Bastille",
                        LocalDate.of(1789, 7, 14),
                        LocalDate.of(1789, 7, 14),
                        Precision.DAY);
        notes.event(
                "Emmanuel Sieyès published a pamphlet on the commoners", 1788, "Emmanuel Sieyès");
        notes.event(
                "The royal family fled to Varennes",
                LocalDate.of(1791, 6, 20),
                LocalDate.of(1791, 6, 21),
                Precision.DAY);
        Event war =
                notes.event(
                        "France declared war on Austria",
                        LocalDate.of(1792, 4, 20),
                        LocalDate.of(1792, 4, 20),
                        Precision.DAY);
        notes.event("Georges Danton founded a revolutionary tribunal", 1793, "Georges Danton");
        notes.event(
                "Maximilien Robespierre proclaimed a civic religion",
                1794,
                "Maximilien Robespierre");
        Event directory = notes.event("A bicameral legislature met under five directors", 1795);
        Event italy =
                notes.event("Napoleon Bonaparte invaded Lombardy", 1796, "Napoleon Bonaparte");
        notes.event("Paul Barras dismissed royalist deputies", 1797, "Paul Barras");
        Event coup =
                notes.event(
                        "Napoleon Bonaparte seized power in a coup",
                        LocalDate.of(1799, 11, 9),
                        LocalDate.of(1799, 11, 10),
                        Precision.DAY,
                        "Napoleon Bonaparte");
        notes.event("The Peace of Amiens ended hostilities with Britain", 1802);
        notes.event("Bonapartist officials compiled a civil code", 1804);
        notes.hedged("Bread riots broke out in Lyon", 1790);
        notes.event("Many nobles were in exile", 1793);
        notes.term(
                "Sans-culottes",
                Term.Kind.CONCEPT,
                "the radical workers and shopkeepers who pressed for cheap bread");
        notes.term(
                "Girondins",
                Term.Kind.CONCEPT,
                "the moderate deputies who pressed for war with the monarchs");
        notes.term(
                "Cordeliers",
                Term.Kind.CONCEPT,
                "the popular club members who watched over officials");
        notes.term(
                "Feuillants",
                Term.Kind.CONCEPT,
                "the constitutional monarchist members who left a radical club");
        notes.term(
                "Assignat",
                Term.Kind.CONCEPT,
                "a paper currency backed by confiscated church lands");
        notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1789);
        notes.figure("650,000", 650_000, "soldiers", "soldiers of the republic under arms", 1794);
        notes.statement(Statement.Kind.AIM, "the Jacobins", "to defend the republic against kings");
        notes.statement(Statement.Kind.AIM, "the Jacobins", "to fix the price of bread");
        notes.statement(Statement.Kind.AIM, "the Jacobins", "to root out traitors at home");
        Statement debt =
                notes.statement(
                        Statement.Kind.REASON,
                        "Bonaparte’s rise",
                        "The directors could not pay their debts");
        Statement weary =
                notes.statement(
                        Statement.Kind.REASON, "Bonaparte’s rise", "Voters were weary of plots");
        Statement army =
                notes.statement(
                        Statement.Kind.REASON,
                        "Bonaparte’s rise",
                        "Generals had become more popular than deputies");
        for (Fact cause : List.of(debt, weary, army, italy, directory, war)) {
            notes.cause(cause, coup);
        }
        notes.cause(dues, bastille);
        return notes;
    }
}
