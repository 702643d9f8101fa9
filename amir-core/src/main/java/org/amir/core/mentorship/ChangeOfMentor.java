package org.amir.core.mentorship;

/**
 * A mentee goes on with another mentor. The plan and the history are the mentee's and stay as they are.
 *
 * @param ended the pair until then
 * @param proposed the pair from then on, with the first as its predecessor
 */
public record ChangeOfMentor(Mentorship ended, Mentorship proposed) {}
