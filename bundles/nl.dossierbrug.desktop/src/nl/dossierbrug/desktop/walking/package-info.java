/** A guided handover that was begun: how far each pupil is, the papers that go with it, and who arrived. */
package nl.dossierbrug.desktop.walking;
