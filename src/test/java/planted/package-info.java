/** Violations on purpose: each shows that a law of the house bites. */
package planted;
