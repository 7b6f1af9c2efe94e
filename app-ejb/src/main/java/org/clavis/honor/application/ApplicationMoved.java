package org.clavis.honor.application;

import java.util.UUID;

/**
 * Something has happened to an application, in the organisation in which it is known now.
 *
 * @param received whether it has come in; otherwise steps were taken with items of it, here or elsewhere
 */
public record ApplicationMoved(UUID application, boolean received) {}
