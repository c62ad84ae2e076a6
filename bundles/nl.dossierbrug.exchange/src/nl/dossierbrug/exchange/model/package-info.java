/** What the exchange keeps: batches, transfers with their statuses and timeline, requests, users and the audit log. */
package nl.dossierbrug.exchange.model;
