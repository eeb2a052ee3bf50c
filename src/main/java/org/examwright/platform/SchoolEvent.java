package org.examwright.platform;

/** Something that happened in one school; its listeners run with that school in force. */
public interface SchoolEvent {
    SchoolId school();
}
