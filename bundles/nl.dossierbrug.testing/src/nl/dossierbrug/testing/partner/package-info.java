/**
 * A simulated partner system, so that lines can be tried without any real one: a LAS and a receiving platform on this
 * computer, with certificates of their own and with faults on demand. Begin at {@link nl.dossierbrug.testing.partner.Partner}.
 *
 * <h2>The LAS</h2>
 * {@code POST /uwlr}: UWLR 2.2 over SOAP 1.1, all at once and staged, for one school and its current school year; {@code
 * autorisatie} as in {@link nl.dossierbrug.testing.partner.PartnerSecret}.
 *
 * <p>Dossiers, in a protocol of our own. Every call has {@code Authorization: Key LAS-KEY}; without it 401.
 * <ul>
 * <li>{@code GET /dossiers?school=BRIN}: {@code <dossiers><dossier key="…" bsn="…" pupil="…" changed="2026-11-29T10:00:00Z"/>…</dossiers>};
 * {@code bsn} and {@code pupil} may be absent; 403 for another school.
 * <li>{@code GET /dossiers/KEY}: the dossier as OSO XML, with {@code Last-Modified}; 304 when {@code If-Modified-Since} is given
 * and it is not newer; 404 when there is none.
 * <li>{@code GET /dossiers/KEY/attachments}: {@code <attachments><attachment name="…" href="/dossiers/KEY/attachments/0"/>…</attachments>},
 * and at each {@code href} that file.
 * <li>{@code POST /notices} with {@code Idempotency-Key} and {@code <notice kind="ready|withdrawn" dossier="KEY" receiver="…"/>}:
 * 201 and {@code <receipt number="…" at="…"/>}; the same key again gives 200 and the same receipt.
 * </ul>
 *
 * <h2>The platform</h2>
 * <ul>
 * <li>{@code POST /session} with the form {@code client=…&key=…}: {@code <session token="…" until="…"/>}, 403 when it does not
 * know the client. Every other call has {@code Authorization: Bearer TOKEN}; 401 when that does not hold (any more).
 * <li>{@code PUT /deliveries/KEY} with {@code School: BRIN} and the dossier: 201 and {@code <receipt number="…" at="…"/>}; the same
 * content again under that key gives 200 and the same receipt, other content 409, what is no XML 422.
 * <li>{@code GET /deliveries/KEY}: {@code <delivery key="…" state="arrived|processed|rejected|taken-back" receipt="…" at="…" bsn="…" name="…"
 * reason="…"/>}; 404 when it never arrived.
 * <li>{@code DELETE /deliveries/KEY}: {@code <receipt …/>}, also where there is none; 409 when it was processed already.
 * <li>{@code GET /deliveries?school=BRIN}: {@code <deliveries><delivery …/>…</deliveries>}, without what was taken back.
 * </ul>
 * A system that says no gives its reason as {@code <refused reason="…"/>}.
 */
package nl.dossierbrug.testing.partner;
