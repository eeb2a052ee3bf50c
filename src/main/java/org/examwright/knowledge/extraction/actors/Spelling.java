package org.examwright.knowledge.extraction.actors;

/** Whether two words differ by one slip of the pen. */
final class Spelling {
    private Spelling() {}

    /** One letter more, less, other, or two neighbours swapped; equal words are not one apart. */
    static boolean oneApart(String one, String other) {
        int lengths = one.length() - other.length();
        if (Math.abs(lengths) > 1 || one.equals(other)) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        String restOne = one.substring(head);
        String restOther = other.substring(head);
        if (lengths > 0) {
            return restOne.substring(1).equals(restOther);
        }
        if (lengths < 0) {
            return restOther.substring(1).equals(restOne);
        }
        return restOne.substring(1).equals(restOther.substring(1))
                || restOne.length() > 1
                        && restOne.charAt(0) == restOther.charAt(1)
                        && restOne.charAt(1) == restOther.charAt(0)
                        && restOne.substring(2).equals(restOther.substring(2));
    }
}
