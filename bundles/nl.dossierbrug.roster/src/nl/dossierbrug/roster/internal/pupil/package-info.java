/** What the cells of a pupil list mean: headings, repairs, names, dates, pupils that stand in it twice. */
package nl.dossierbrug.roster.internal.pupil;
