// Hands in a Meldung for a club without software, and fetches all that was accepted for a year.
// Written from the WSDL alone. Needs: npm install soap
//   node soap-client.js http://127.0.0.1:8080 kv-bergstrasse-schnittstelle 'Clavis-Demo-2026!' 2027
'use strict';
const { randomUUID } = require('node:crypto');
const soap = require('soap');

const [address, client, secret, year] = process.argv.slice(2);

// A list of one is an object to the soap package, an empty one is null.
const rows = (list, name) => [].concat(list?.[name] ?? []);

async function connect() {
  const meldung = await soap.createClientAsync(`${address}/soap/meldung?wsdl`);
  meldung.setSecurity(new soap.BasicAuthSecurity(client, secret));
  return meldung;
}

async function submit(meldung) {
  const [{ campaigns }] = await meldung.listCampaignsAsync({ year });
  const campaign = rows(campaigns, 'campaignSummary').find((one) => one.state === 'ANNOUNCED');
  const [{ clubs }] = await meldung.listClubsAsync({});
  const club = rows(clubs, 'club').find((one) => one.where === 'NO_SOFTWARE' && one.distance === 1);
  if (!campaign || !club) {
    return console.log('nothing to hand in: no campaign runs, or every club has software');
  }
  const [{ meldungen }] = await meldung.listMeldungenAsync({ campaign: campaign.id, text: club.alias });
  const before = rows(meldungen, 'meldungSummary').at(-1);
  const [{ meldung: filed }] = await meldung.submitMeldungAsync({ report: report(campaign, club, before) });
  console.log(`handed in for ${club.name}: ${filed.id}, ${filed.state}`);
  const [{ report: read }] = await meldung.getMeldungAsync({ id: filed.id });
  console.log(`and read again: ${rows(read.figures.cells, 'cell').map((cell) => `${cell.row} ${cell.count}`)}`);
}

function report(campaign, club, before) {
  const { alias, name, level, number } = club;
  return {
    format: 'clavis-meldung/1',
    meldung: randomUUID(),
    revision: (before?.revision ?? 0) + 1,
    ...(before && { supersedes: before.id }),
    campaign: campaign.id,
    year: campaign.terms.year,
    keyDate: day(campaign.terms.keyDate),
    reporter: { alias, name, level, number },
    recipient: client.replace(/-schnittstelle$/, ''),
    program: 'soap-client.js 1.0',
    club: { name },
    offices: {},
    persons: {},
    figures: { cells: { cell: [
      { table: 'ACTIVE', row: '7-14', column: 'FEMALE', count: 12 },
      { table: 'ACTIVE', row: '15-18', column: 'MALE', count: 9 },
    ] } },
    answers: {},
    below: {},
  };
}

// The soap package reads a date as the beginning of that day where it is.
const day = (date) => date.toLocaleDateString('sv-SE');

async function fetchAccepted(meldung) {
  for (let page = 0, left = 1; left > 0; page++) {
    const [{ meldungen, total }] = await meldung.listMeldungenAsync({ year, states: { value: ['ACCEPTED'] }, page });
    for (const { id, reporter } of rows(meldungen, 'meldungSummary')) {
      const [{ figures }] = await meldung.getMeldungAsync({ id });
      console.log(reporter.number, reporter.name, rows(figures.cells, 'cell').length, 'figures');
    }
    left = total - (page + 1) * 50;
  }
}

connect()
  .then(async (meldung) => {
    await submit(meldung);
    await fetchAccepted(meldung);
  })
  .catch((fault) => {
    console.error(fault.root?.Envelope?.Body?.Fault ?? fault.message);
    process.exitCode = 1;
  });
