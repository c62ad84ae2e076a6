/** Rosters in EDEXML: what the elements say, and what they mean together. */
package nl.dossierbrug.roster.internal.edexml;
