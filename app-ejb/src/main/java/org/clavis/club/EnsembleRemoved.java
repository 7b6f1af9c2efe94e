package org.clavis.club;

import java.util.UUID;

/** One is about to be gone for good; whoever still refers to it throws, and it stays. */
public record EnsembleRemoved(UUID ensemble) {}
