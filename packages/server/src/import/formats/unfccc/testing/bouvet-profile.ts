import type { WrittenCell } from '../../../testing/write-workbook.js';

/**
 * A profile as the UNFCCC's data interface writes it, of an island where nobody lives: 100 and 110 kt without, 90 and
 * 98 kt with land use. Energy of 1990 is divided in full, that of 2000 in part.
 */
export function bouvetProfile(): Record<string, WrittenCell[][]> {
  return {
    Data_by_sector: [
      ['GHG emissions, Gg CO2 equivalent', '1990', '2000'],
      ['Summary Total'],
      ['CO2 emissions without LULUCF / LUCF', 70, 76],
      ['GHG emissions without LULUCF / LUCF', 100, 110],
      ['GHG net emissions/removals by LULUCF / LUCF', -10, -12],
      ['GHG net emissions/removals with LULUCF / LUCF', 90, 98],
      [],
      ['Breakdown by sub-sectors'],
      ['1. Energy', 70, 75],
      ['1.A.1. Energy industries', 40, 30],
      ['1.A.3. Transport', 25, 20],
      ['1.B. Fugitive emissions from Fuels', 5, 'IE (1.A.1)'],
      ['2. Industrial Processes', 10, 12],
      ['2.A. Mineral Products', 'NE,NO', 'C'],
      ['3. Solvents', 'NE', 'NE'],
      ['4. Agriculture', 15.25, 18],
      ['4.A. Enteric Fermentation', 15.250_000_000_000_002, 18],
      ['4.E. Prescribed Burning of Savannas', 'NO', 'NO'],
      ['5bis. Land-Use Change and Forestry', -10, -12],
      ['5bis.A. Changes in Forest and Other Woody Biomass Stocks', -11, undefined],
      ['5bis.B. Forest and Grassland Conversion', 1, undefined],
      ['6. Waste', 4.75, 5],
      ['6.A. Solid Waste Disposal on Land', 4.75, 5],
      ['7. Other'],
      ['Average annual changes, in percent'],
      ['1. Energy', 0.7, 0.7],
    ],
    Data_by_gas: [
      ['GHG emissions, Gg CO2 equivalent', '1990', '2000'],
      ['GHG emissions without LULUCF / LUCF'],
      ['CO₂', 70, 76],
      ['CH₄', 30, 34],
      ['HFCs+PFCs+SF₆', 'NE', 'NE'],
      ['SF₆'],
      ['Non-CO₂', 30, 34],
      ['Total GHG', 100, 110],
      [],
      ['GHG emissions with LULUCF / LUCF'],
      ['CO₂', 60, 64],
      ['Non-CO₂', 30, 34],
      ['Total GHG', 90, 98],
    ],
    'Summary Data': [[], ['Emissions Summary for Bouvet Island'], [], ['Changes in percent']],
  };
}
