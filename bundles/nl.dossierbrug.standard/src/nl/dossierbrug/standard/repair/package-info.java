/** Sets right what can be set right without anybody having to decide. */
package nl.dossierbrug.standard.repair;
