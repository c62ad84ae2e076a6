/** How fast and in how little memory a large pupil list is read. */
package nl.dossierbrug.benchmark.lists;
