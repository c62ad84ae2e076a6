/** Words for people, in every language at once. */
package nl.dossierbrug.core.text;
