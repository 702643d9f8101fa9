package org.amir.mel.amif;

/**
 * Is told of each difference between a count and the handbook's figure beside it: for lists of people, which are for those
 * who may see them. What it keeps is its own; the counts keep nobody.
 */
@FunctionalInterface
public interface Differences {
    void differs(Difference difference);
}
