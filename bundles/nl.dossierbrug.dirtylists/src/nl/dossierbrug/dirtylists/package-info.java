/** Pupil lists made as dirty as real ones, and whether what is read of them is what they were made from. Not in the product. */
package nl.dossierbrug.dirtylists;
