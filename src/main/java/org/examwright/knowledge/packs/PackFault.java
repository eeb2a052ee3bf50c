package org.examwright.knowledge.packs;

/**
 * One thing wrong in a pack.
 *
 * @param file the file in the pack's folder
 * @param key the fact, topic or note at fault, or the line where the file cannot be read at all
 * @param detail what is wrong and what would be right
 */
public record PackFault(String file, String key, String detail) {
    @Override
    public String toString() {
        return file + ": " + key + ": " + detail;
    }
}
