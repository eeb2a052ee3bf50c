package org.examwright.generation.proofreading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.chunking.Chunker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.springframework.stereotype.Component;

/**
 * British grammar and punctuation by LanguageTool. Its rules are read from the class path at the
 * first text (about six seconds of processor time), never at the start of the service, and nothing
 * goes over the network. Spelling is not judged, for a course is full of names; nor is style. For
 * the same reason a sentence that reads well with other names and dates need not be read.
 *
 * <p>Safe for use by several threads: each is lent a tool of its own, which costs two MiB beside
 * the rules that all share.
 */
@Component
public final class GrammarChecker implements Proofreader {
    private static final Set<String> CATEGORIES =
            Set.of("GRAMMAR", "MISC", "PUNCTUATION", "SEMANTICS", "TYPOGRAPHY");

    /**
     * Rules that were seen to take sound questions for slips, again and again: "(C)" before the
     * third of four events; a quotation of several sentences; "moved its seat"; "earliest first".
     */
    private static final Set<String> MISFIRING =
            Set.of("COPYRIGHT", "EN_UNPAIRED_QUOTES", "ITS_TO_IT_S", "THE_SUPERLATIVE");

    /**
     * "It came later, so it was no cause: The king fled." is two sentences; so are the parts of
     * "Consider two events: (1) the king fled; (2) bread riots broke out", which come back in list
     * after list, each time beside others.
     */
    private static final Pattern BEFORE_A_SENTENCE =
            Pattern.compile("(?<=\\p{Ll}:) (?=\\p{Lu})|(?:(?<=\\p{Ll}:)|;) \\(\\d\\) ");

    /** Sentences remembered, the latest first: feedback repeats what the course tells. */
    private static final int REMEMBERED = 20_000;

    private final Queue<JLanguageTool> tools = new ConcurrentLinkedQueue<>();
    private final Map<String, Optional<Slip>> read = Latest.of(REMEMBERED);
    private @Nullable StandIns standIns;

    /** Reads the rules while the course is looked through, on a thread of its own. */
    @Override
    public void prepare() {
        if (tools.isEmpty()) {
            Thread.ofPlatform().name("grammar-rules").daemon().start(() -> read("Rome fell."));
        }
    }

    @Override
    public Optional<Slip> read(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            for (String part : BEFORE_A_SENTENCE.split(text.substring(start, end).strip())) {
                Optional<Slip> slip = sentence(closed(part));
                if (slip.isPresent()) {
                    return slip;
                }
            }
            start = end;
        }
        return Optional.empty();
    }

    /** A part of a list with the full stop of a sentence. */
    private static String closed(String part) {
        boolean open =
                !part.isEmpty() && Character.isLetterOrDigit(part.codePointBefore(part.length()));
        return open ? part + "." : part;
    }

    private Optional<Slip> sentence(String sentence) {
        return remembered(sentence, s -> readsWithOthers(s) ? Optional.empty() : check(s));
    }

    /** What was found in it before, else what is found now; two readers may both find it. */
    private Optional<Slip> remembered(String sentence, Function<String, Optional<Slip>> reading) {
        Optional<Slip> known = read.get(sentence);
        if (known == null) {
            known = reading.apply(sentence);
            read.put(sentence, known);
        }
        return known;
    }

    /**
     * Whether the sentence reads as English with other names and dates; if not, it must be read as
     * it is. A large course tells of a few deeds of many people: most of its sentences need not.
     */
    private boolean readsWithOthers(String sentence) {
        String other = standIns().in(sentence);
        return !other.equals(sentence) && remembered(other, this::check).isEmpty();
    }

    private synchronized StandIns standIns() {
        StandIns there = standIns;
        if (there == null) {
            JLanguageTool tool = tool();
            Vocabulary vocabulary = new Vocabulary(tool);
            there = new StandIns(vocabulary::knows, vocabulary::isOnlyName);
            tools.add(tool);
            standIns = there;
        }
        return there;
    }

    /** Reads one sentence as it is. */
    Optional<Slip> check(String sentence) {
        JLanguageTool tool = Optional.ofNullable(tools.poll()).orElseGet(GrammarChecker::tool);
        try {
            List<RuleMatch> matches = tool.check(sentence);
            return matches.stream()
                    .findFirst()
                    .map(
                            match ->
                                    new Slip(
                                            match.getRule().getId(),
                                            sentence.substring(
                                                    match.getFromPos(), match.getToPos())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            tools.add(tool);
        }
    }

    private static synchronized JLanguageTool tool() {
        Language english = Languages.getLanguageForShortCode("en-GB");
        Chunker chunker = english.getChunker();
        if (chunker != null && !(chunker instanceof AgreementChunker)) {
            english.setChunker(new AgreementChunker(chunker));
        }
        JLanguageTool tool = new JLanguageTool(english);
        for (Rule rule : tool.getAllRules()) {
            if (!judges(rule)) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    private static boolean judges(Rule rule) {
        return CATEGORIES.contains(String.valueOf(rule.getCategory().getId()))
                && !MISFIRING.contains(rule.getId())
                && !rule.isDictionaryBasedSpellingRule();
    }
}
