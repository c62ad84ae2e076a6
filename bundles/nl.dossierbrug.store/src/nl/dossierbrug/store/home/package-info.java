/** The folder in which Dossierbrug keeps everything of one user: made, locked and remembered. */
package nl.dossierbrug.store.home;
