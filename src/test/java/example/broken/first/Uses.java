package example.broken.first;

import example.broken.second.Used;

/** Reaches where it may not. */
public record Uses(Used used) {}
