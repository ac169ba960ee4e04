import type { ChartConfiguration } from 'chart.js'

const PLAIN = { responsive: false, animation: false, devicePixelRatio: 1 } as const

/** Charts that ask much of a context: stacks, dashes, turned and Cyrillic labels, rounded corners, rings, clips. */
export const charts: Readonly<Record<string, ChartConfiguration>> = {
  'stacked bars': {
    type: 'bar',
    data: {
      labels: ['Петроград, сентябрь', 'Москва, сентябрь', 'Кронштадт, май', 'Баку, октябрь', 'Ревель, август'],
      datasets: [
        { label: 'За', data: [279, 355, 211, 166, 90], backgroundColor: '#b3261e', borderRadius: 6, stack: 'a' },
        { label: 'Против', data: [115, 254, 41, 80, 60], backgroundColor: 'rgba(40, 60, 120, 0.6)', stack: 'a' },
        {
          label: 'Воздержались',
          data: [50, 12, 1, 30, 20],
          backgroundColor: 'hsl(45, 60%, 60%)',
          borderColor: '#333',
          borderWidth: 2,
          stack: 'a',
        },
      ],
    },
    options: {
      ...PLAIN,
      plugins: {
        title: { display: true, text: ['Голоса в Советах', '1917 & <1918>'] },
        legend: { position: 'bottom' },
      },
      scales: { x: { stacked: true, ticks: { minRotation: 40, maxRotation: 40 } }, y: { stacked: true } },
    },
  },
  'dashed lines': {
    type: 'line',
    data: {
      labels: ['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
      datasets: [
        { label: 'Dashed', data: [3, 7, 4, 12, 9, 15, 11], borderColor: '#b3261e', borderDash: [8, 4], borderWidth: 3 },
        {
          label: 'Filled',
          data: [1, 2, 5, 3, 8, 6, 20],
          borderColor: 'teal',
          backgroundColor: '#00808040',
          fill: true,
          tension: 0.4,
        },
        {
          label: 'Cut off',
          data: [16, null, 30, 2, 25, 1, 8],
          borderColor: '#555',
          pointStyle: 'rectRot',
          pointRadius: 6,
          spanGaps: true,
        },
        {
          label: 'Steps',
          data: [5, 5, 6, 7, 7, 6, 5],
          borderColor: 'purple',
          stepped: true,
          pointStyle: 'star',
          pointRadius: 5,
        },
      ],
    },
    options: {
      ...PLAIN,
      plugins: { legend: { position: 'right', labels: { usePointStyle: true } } },
      scales: {
        y: {
          min: 0,
          max: 18,
          title: { display: true, text: 'Share, %' },
          grid: { tickBorderDash: [2, 2] },
          border: { dash: [3, 3] },
        },
        x: { ticks: { minRotation: 90 } },
      },
    },
  },
  doughnut: {
    type: 'doughnut',
    data: {
      labels: ['Bolsheviks', 'Left SRs', 'Mensheviks', 'Others'],
      datasets: [
        {
          data: [300, 193, 72, 85],
          backgroundColor: ['#b3261e', '#c97b12', '#5b6fa8', '#999'],
          borderRadius: 8,
          spacing: 3,
        },
        { data: [1, 0, 0, 0], backgroundColor: '#dddddd', borderColor: 'black' },
      ],
    },
    options: {
      ...PLAIN,
      plugins: { title: { display: true, text: 'Second Congress', align: 'start' }, legend: { position: 'left' } },
    },
  },
}
