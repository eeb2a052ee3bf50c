package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Stems;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * Puts deeds and the times that sentences give them together: by their own dates, by a date before
 * them in the line, or by a death or a war that they follow at once.
 */
public final class Claims {
    private static final int SHORT = 10;
    private static final Pattern PARTS = Pattern.compile("[ -]");
    private final DeedReader reader;
    private final Anchors anchors;
    private final List<Claim> claims = new ArrayList<>();

    /** Deeds that a line tells of without dating them, although it dates others. */
    private final Set<String> elsewhere = new HashSet<>();

    public Claims(List<Telling> tellings, Names names) {
        this.reader = new DeedReader(names);
        List<Telling> undated = new ArrayList<>();
        for (Telling telling : tellings) {
            if (telling.dates().isEmpty()) {
                undated.add(telling);
            } else {
                dated(telling);
                new Periods(telling, names).read(this::told);
                Enactments.read(telling, this::told);
            }
        }
        this.anchors = new Anchors(claims);
        undated.forEach(this::undated);
    }

    public List<Claim> all() {
        return claims;
    }

    private void dated(Telling telling) {
        List<Deed> deeds = reader.read(telling);
        for (Deed deed : deeds) {
            Dated date = Dating.of(telling, deed);
            if (telling.label() && elsewhere.contains(key(telling, deed))) {
                continue;
            }
            if (date == null) {
                elsewhere.add(key(telling, deed));
            }
            add(telling, deed, date == null ? null : span(deed, date.span()), null);
        }
        if (deeds.isEmpty() && telling.words().size() <= SHORT + 4) {
            onwards(telling);
        }
    }

    private void undated(Telling telling) {
        List<Deed> deeds = reader.read(telling);
        Anchors.Anchor anchor = anchors.of(telling, deeds);
        Dated before = telling.before();
        for (Deed deed : deeds) {
            if (anchor != null && anchor.at() != deed.at()) {
                add(telling, deed, anchor.span(), anchor.said());
            } else if (before != null && before.hedge() != Hedge.BEFORE && anchor == null) {
                add(telling, deed, span(deed, before.span()), null);
            } else {
                add(telling, deed, null, null);
            }
        }
    }

    private void add(Telling telling, Deed deed, @Nullable Span span, @Nullable String said) {
        add(telling, deed, span, said, span == null ? telling.ids() : telling.dated(span));
    }

    private void told(Telling telling, Deed deed, Span span, Span told) {
        add(telling, deed, span, null, telling.dated(told));
    }

    private void add(
            Telling telling,
            Deed deed,
            @Nullable Span span,
            @Nullable String said,
            Set<UUID> facts) {
        if (!telling.overruled(span)) {
            claims.add(new Claim(deed, span, said, telling.evidence(), facts, telling.text()));
        }
    }

    /** A stretch of time begins what begins and ends what ends. */
    private static Span span(Deed deed, Span span) {
        return switch (deed.kind()) {
            case "ending" -> span.ending();
            case "beginning", "illness", "founding", "introduction" -> span.beginning();
            default -> span;
        };
    }

    /** "Payment in coin from 1542 onwards": it began then. */
    private void onwards(Telling telling) {
        Dated date = telling.dates().getFirst();
        if (telling.dates().size() > 1
                || date.hedge() != Hedge.SINCE
                || telling.words().stream().anyMatch(Claims::verbal)
                || telling.words().getFirst().dated()) {
            return;
        }
        Deed deed = Periods.thing(telling.words(), "beginning", date.start());
        if (deed != null) {
            add(telling, deed, date.span().beginning(), null);
        }
    }

    private static String key(Telling telling, Deed deed) {
        var place = telling.evidence().isEmpty() ? null : telling.evidence().getFirst();
        String line = place == null ? "" : place.sourceId() + "/" + place.line();
        return line + " " + deed.kind() + " " + deed.person() + deed.thing();
    }

    private static boolean verbal(Word word) {
        return Surroundings.BE.contains(word.lower())
                || word.actor() == null && word.lower().length() > 4 && word.lower().endsWith("ed");
    }

    /**
     * What a sentence says of the time of a deed, and the time that it says it by: one's age at a
     * feast tells of one's birth.
     */
    interface Sink {
        void add(Telling telling, Deed deed, Span span, Span told);
    }

    public static Set<String> parts(Word word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String part : PARTS.split(word.text())) {
            if (!part.isEmpty() && !Stems.empty(part.toLowerCase(Locale.ROOT))) {
                stems.add(Stems.of(part));
            }
        }
        return stems;
    }
}
