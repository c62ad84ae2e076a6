package nl.dossierbrug.dirtylists;

import java.time.LocalDate;

import nl.dossierbrug.core.pupil.PersonName;

/**
 * A pupil whom a list is made of; nobody who exists.
 *
 * @param left whether the pupil left the school
 */
record MadeChild(String bsn, String number, PersonName name, LocalDate born, String group, boolean left) {
}
