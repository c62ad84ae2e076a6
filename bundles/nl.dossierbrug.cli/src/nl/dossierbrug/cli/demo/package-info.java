/** The demonstration: whole routes on the practice school, typed command by command and checked step by step. */
package nl.dossierbrug.cli.demo;
