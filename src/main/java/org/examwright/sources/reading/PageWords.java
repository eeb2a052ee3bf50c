package org.examwright.sources.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which web pages, study sites and documents speak of themselves, in no matter which
 * subject.
 */
final class PageWords {
    private static final int LONGEST = 1_500;

    private static final Pattern OUTLINE_NUMBER = Pattern.compile("\\d+(?:\\.\\d+){2,}\\.?");
    private static final Set<String> BUTTONS =
            words(
                    "log in, login, sign in, sign up, register, log out, my account"
                            + ", menu, share, tweet, print, report, reply, subscribe"
                            + ", newsletter, next page, previous page, back to top"
                            + ", skip to content, read more, show more, show less, view all"
                            + ", load more, see more, download, download pdf, cookies"
                            + ", accept all, reject all, manage preferences, privacy, sitemap"
                            + ", site map, faq, faqs, comments, comment, post comment"
                            + ", add comment, related, advertisement, advert, sponsored"
                            + ", follow us, facebook, twitter, instagram, youtube, whatsapp"
                            + ", pinterest, linkedin, tiktok, copy link, flashcards"
                            + ", get started, go premium, contact, contact us, about us"
                            + ", help centre, help center, add to favourites, bookmark, save"
                            + ", rate this, resources home, no comments, source, author"
                            + ", notes by, close, dismiss, search, loading, embed, all topics"
                            + ", teacher recommended, quizlet, powerpoint presentation"
                            + ", slideshow, click to flip, flip card, transcript"
                            + ", report this document, report this, join free, join now"
                            + ", sign up free, download now, download free, embed code"
                            + ", upgrade to remove ads, terms, dmca, cookie policy"
                            + ", document information, was this helpful, yes no"
                            + ", add to my bitesize, from wikipedia the free encyclopedia"
                            + ", view in app, open in app, remove ads, past papers"
                            + ", add to folder, share document, save for later"
                            + ", students also viewed, students also studied"
                            + ", full screen, fullscreen, print page, top of page"
                            + ", document details, full transcript, tags, q, a, not at all"
                            + ", perfectly, flip, shuffle, study these flashcards");
    private static final Set<String> WEAK_BUTTONS =
            words(
                    "home, your library, expert solutions, about, blog, news, courses, subjects,"
                            + " resources, revision, history, shop, learn, test, match, edit, help,"
                            + " next, previous, back, gcse, a level, a levels, ks3, topics, categories,"
                            + " quizzes, videos, games, tools, pricing, premium, upgrade, more, like,"
                            + " likes, views, tags, archives, top, contents, account, english, maths,"
                            + " science, geography, biology, chemistry, physics, worksheets, forum,"
                            + " teachers, students, schools");
    private static final Set<String> LAST_SECTIONS =
            words(
                    "comments, comment, leave a reply, leave a comment, no comments"
                            + ", no comments yet, related articles, related posts"
                            + ", related resources, related topics, related content"
                            + ", similar resources, you may also like, you might also like"
                            + ", recommended for you, more from this author, share this"
                            + ", share this article, about the author, about the publisher"
                            + ", follow us, jump to other topics, post navigation, latest posts"
                            + ", recent posts, popular posts, more like this, discussion");

    private static final Pattern LAST_SECTION =
            Pattern.compile(
                    "(?:\\d+ )?(?:comments|responses)(?: \\d+)?|no comments.*|jump to .*|leave a"
                            + " (?:reply|comment).*|(?:similar|related|more|other) (?:\\w+"
                            + " ){0,3}(?:resources|articles|posts|pages|sets)|(?:\\w+ ){0,2}you"
                            + " (?:may|might)(?: also)? (?:like|be"
                            + " interested|enjoy|find).*|(?:students|people|others|users) also"
                            + " (?:viewed|studied|liked|read|bought).*|recommended(?: for you)?");

    private PageWords() {}

    /** Whether the line speaks of the page it stood on. */
    static boolean isFurniture(Line line) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        if (line.key().isEmpty()) {
            return true;
        }
        return Counters.isCounter(line)
                || OUTLINE_NUMBER.matcher(line.body()).matches()
                || line.mark() == 0 && BUTTONS.contains(line.key())
                || PagePhrases.foundIn(line);
    }

    /** Whether pages write this on their buttons and in their menus. */
    static boolean isButton(String key) {
        return BUTTONS.contains(key) || WEAK_BUTTONS.contains(key);
    }

    /** Whether the line is one of those words of a menu that may also be a heading or an answer. */
    static boolean mayBeMenu(Line line) {
        return WEAK_BUTTONS.contains(line.key());
    }

    /**
     * Whether the line opens what follows the notes on a page: comments, related pages, adverts.
     */
    static boolean opensLastSection(Line line) {
        return line.words() <= 8
                && (LAST_SECTIONS.contains(line.key())
                        || LAST_SECTION.matcher(line.key()).matches());
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split(", "));
    }
}
