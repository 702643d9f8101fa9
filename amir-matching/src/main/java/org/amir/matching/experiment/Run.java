package org.amir.matching.experiment;

/**
 * One method on one population under one policy.
 *
 * @param number among the experiment's runs, from 0 on
 */
public record Run(int number, Population population, long seed, Sweep sweep, Method method) {}
